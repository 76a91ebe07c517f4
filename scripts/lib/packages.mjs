import { readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { mustStep, run } from './run.mjs'

const OLDEST_NODE = [20, 19]

function readPackages(...path) {
  try {
    return JSON.parse(readFileSync(inProject(...path), 'utf8')).packages
  } catch {
    return null // Absent or torn: nothing is installed that could be trusted.
  }
}

/** Whether node_modules holds what the lock file says. Optional packages may be absent: they are of other platforms. */
export function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json')
  const wanted = readPackages('package-lock.json')
  if (installed === null || wanted === null) return false
  return Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
    const isPackage = path.includes('node_modules/') && !link
    const have = installed[path]?.version
    return !isPackage || have === version || (have === undefined && Boolean(optional || peer))
  })
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  const oldest = OLDEST_NODE.join('.')
  console.error(`需要 Node ${oldest} 或更新的版本，现为 ${process.versions.node}。`)
  console.error(`Node ${oldest} or newer is needed; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs from the lock file what is missing. Does nothing, fast, when all is there. */
export async function ensurePackages() {
  refuseOldNode()
  if (isInstalled()) return
  await mustStep('安装依赖包 Installing packages (npm ci)', () => run('npm', ['ci', '--no-audit', '--no-fund']))
}
