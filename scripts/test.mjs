// npm test: from a fresh clone everything that can be asked of the project. The last line sums all of it.
import './lib/end-with-npm.mjs'
import { buildApi, buildWeb } from './lib/build.mjs'
import { runChecks } from './lib/checks.mjs'
import { runJest } from './lib/jest.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { ensureSystemPackages } from './lib/system-packages.mjs'

/** Jest leaves one processor free by default, which is half of a machine with two. */
const SIDE_BY_SIDE = ['--maxWorkers=2']

await ensurePackages()
await ensureSystemPackages()
const checks = { ...(await runChecks()), skipped: 0 }
const api = await runJest('api/jest.config.mjs', SIDE_BY_SIDE)
// The browser stories run against the hub as it is installed.
await buildApi()
await buildWeb()
const web = await runJest('web/jest.config.mjs', SIDE_BY_SIDE)

const sum = (key) => checks[key] + api[key] + web[key]
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') === 0 ? 0 : 1
