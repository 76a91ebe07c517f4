// npm test: from a fresh clone everything that can be asked of the project. The last line sums all of it.
import './lib/end-with-npm.mjs'
import { buildApi, buildWeb } from './lib/build.mjs'
import { runChecks } from './lib/checks.mjs'
import { runJest } from './lib/jest.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { ensureSystemPackages } from './lib/system-packages.mjs'

await ensurePackages()
await ensureSystemPackages()
const checks = { ...(await runChecks()), skipped: 0 }
const api = await runJest('api/jest.config.mjs')
// The browser stories run against the hub as it is installed.
await buildApi()
await buildWeb()
const web = await runJest('web/jest.config.mjs', ['--maxWorkers=2'])

const sum = (key) => checks[key] + api[key] + web[key]
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') === 0 ? 0 : 1
