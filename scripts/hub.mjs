// npm run hub -- <verb>: the hub's command line, built when its sources changed.
import './lib/end-with-npm.mjs'
import { buildApi, buildWeb } from './lib/build.mjs'
import { runHub } from './lib/hub.mjs'
import { ensurePackages } from './lib/packages.mjs'

const args = process.argv.slice(2)
await ensurePackages()
await buildApi()
if (args[0] === 'start' && !args.includes('--help')) await buildWeb()
runHub(args)
