// npm run bench: measures the hub; writes docs/benchmarks.md. `npm run bench -- <scale>` only prints.
import './lib/end-with-npm.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { run } from './lib/run.mjs'

await ensurePackages()
const args = ['--require', inProject('scripts/lib/swc-hook.cjs'), 'bench/main.ts', ...process.argv.slice(2)]
const { code } = await run(process.execPath, args, { show: true, env: { NODE_ENV: 'production' } })
process.exitCode = code ?? 1
