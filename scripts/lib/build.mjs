import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.mjs'
import { mustStep, runBin } from './run.mjs'

/** Made by the build itself, or no part of it. */
const NOT_SOURCES = new Set(['node_modules', 'dist', '.next', 'gql', 'test', 'next-env.d.ts'])

/** Adds a file or all files of a folder, by path and content. */
function addTo(hash, path) {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) if (!NOT_SOURCES.has(name)) addTo(hash, join(path, name))
    return
  }
  if (path.endsWith('.tsbuildinfo') || /\.test\.tsx?$/.test(path)) return
  hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
}

function hashOf(parts) {
  const hash = createHash('sha256').update(process.versions.node)
  for (const part of parts) addTo(hash, inProject(part))
  return hash.digest('hex')
}

const SHARED = ['package-lock.json', 'tsconfig.json']
const API_SOURCES = [...SHARED, 'api', 'migrations']
const WEB_SOURCES = [...SHARED, 'web', 'schema']
const API_ENTRY = inProject('api/dist/api/src/main.js')
const STANDALONE = inProject('web/.next/standalone/web')

/** Does `build` unless the sources are those of the last build whose result still stands. */
async function ifChanged(stamp, sources, result, build) {
  const now = hashOf(sources)
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  rmSync(stamp, { force: true })
  await build()
  writeFileSync(stamp, now)
}

/** Builds the API to api/dist when its sources have changed. */
export function buildApi() {
  return ifChanged(inProject('api/dist/.built'), API_SOURCES, API_ENTRY, async () => {
    rmSync(inProject('api/dist'), { recursive: true, force: true })
    await mustStep('构建数据接口 Building the API', () => runBin('tsc', ['-p', 'api/tsconfig.build.json']))
  })
}

/** Makes the web's types from the committed schema. */
export function generateTypes() {
  const work = () => runBin('graphql-codegen', ['--config', 'codegen.ts'], { cwd: inProject('web') })
  return mustStep('生成网页的类型 Generating types of the web', work)
}

/** Builds the pages as a server that stands alone, when their sources have changed. */
export function buildWeb() {
  return ifChanged(inProject('web/.next/.built'), WEB_SOURCES, join(STANDALONE, 'server.js'), async () => {
    await generateTypes()
    const env = { NODE_ENV: 'production' }
    const work = () => runBin('next', ['build'], { cwd: inProject('web'), env })
    await mustStep('构建网页 Building the pages', work)
    // Next leaves these two to the one who installs it.
    cpSync(inProject('web/.next/static'), join(STANDALONE, '.next/static'), { recursive: true })
    if (existsSync(inProject('web/public')))
      cpSync(inProject('web/public'), join(STANDALONE, 'public'), { recursive: true })
  })
}
