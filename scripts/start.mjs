// npm start: from a fresh clone to the running hub.
import './lib/end-with-npm.mjs'
import { buildApi, buildWeb } from './lib/build.mjs'
import { runHub } from './lib/hub.mjs'
import { ensurePackages } from './lib/packages.mjs'

await ensurePackages()
await buildApi()
await buildWeb()
runHub(['start', ...process.argv.slice(2)])
