import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from '@swc/core'

const SOURCE = /\.(ts|tsx|mts|mjs|cjs|js)$/
const NOT_SOURCES = new Set(['node_modules', 'dist', '.next', 'gql', 'public'])
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '.json', '.css', '/index.ts', '/index.tsx']

/** All source files below some folders, as absolute paths in a stable order. Folders that are absent have none. */
export function sourceFiles(folders) {
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) return []
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !NOT_SOURCES.has(entry.name))
    const names = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    return names.flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return sourceFiles([path])
      return SOURCE.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
    })
  })
}

const isTypeOnly = ({ typeOnly, specifiers = [] }) =>
  Boolean(typeOnly) || (specifiers.length > 0 && specifiers.every((each) => each.isTypeOnly))

/**
 * Every import of a file, static, re-export, dynamic and require, as `{ specifier, typeOnly }`; `typeOnly` leaves no trace
 * in the running program.
 */
export function importsOf(path) {
  const syntax = { syntax: 'typescript', tsx: path.endsWith('.tsx'), decorators: true, target: 'es2022' }
  const found = []
  const add = (specifier, typeOnly = false) => found.push({ specifier, typeOnly })
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return
    if (Array.isArray(node)) return node.forEach(walk)
    if (node.source?.type === 'StringLiteral') add(node.source.value, isTypeOnly(node))
    if (node.type === 'TsImportType') add(node.argument.value, true)
    if (node.type === 'TsExternalModuleReference') add(node.expression.value)
    const isCall = node.type === 'CallExpression'
    if (isCall && (node.callee.type === 'Import' || node.callee.value === 'require')) {
      const argument = node.arguments[0]?.expression
      if (argument?.type === 'StringLiteral') add(argument.value)
    }
    Object.values(node).forEach(walk)
  }
  walk(parseSync(readFileSync(path, 'utf8'), syntax).body)
  return found
}

/** The file a specifier of ours means; null when there is none. Packages are answered as they are. */
function resolveImport(root, from, specifier) {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return specifier
  const base = specifier.startsWith('@/')
    ? join(root, 'web/src', specifier.slice(2))
    : resolve(dirname(from), specifier)
  const candidates = [...ENDINGS.map((ending) => base + ending), base.replace(/\.js$/, '.ts')]
  const path = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  return path ? relative(root, path) : null
}

/** Every import under `folders`: `{ from, to, specifier, typeOnly }`, `from` and `to` relative to `root`; `to` null: not found. */
export function importGraph(root, folders) {
  return sourceFiles(folders.map((folder) => join(root, folder))).flatMap((path) =>
    importsOf(path).map(({ specifier, typeOnly }) => ({
      from: relative(root, path),
      to: resolveImport(root, path, specifier),
      specifier,
      typeOnly,
    })),
  )
}
