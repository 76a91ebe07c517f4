// npm run build: builds what changed; `api` or `web` alone when named.
import './lib/end-with-npm.mjs'
import { buildApi, buildWeb } from './lib/build.mjs'
import { ensurePackages } from './lib/packages.mjs'

const [only] = process.argv.slice(2)
await ensurePackages()
if (only !== 'web') await buildApi()
if (only !== 'api') await buildWeb()
