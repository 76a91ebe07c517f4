// npm run bench: measures the hub; merges the rows into docs/benchmarks.json and writes docs/benchmarks.md from it.
// `npm run bench -- --help` tells how to run a part.
import './lib/end-with-npm.mjs'
import { rmSync } from 'node:fs'
import { ensurePackages } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { mustStep, run, runBin } from './lib/run.mjs'

await ensurePackages()
// Built, as the hub is served: a compiler in the process would show in memory and start. In a place of its own, so that
// a hub that is running keeps its build. Types are the business of `npm run check`.
const built = inProject('api/node_modules/.cache/bench')
rmSync(built, { recursive: true, force: true })
await mustStep('构建基准测试 Building the benchmark', () => runBin('tsc', ['-p', 'bench', '--noCheck']))
const args = [`${built}/bench/main.js`, ...process.argv.slice(2)]
const { code } = await run(process.execPath, args, { show: true, env: { NODE_ENV: 'production' } })
process.exitCode = code ?? 1
