// npm run build: builds what changed.
import { buildApi, buildWeb } from './lib/build.mjs'
import { ensurePackages } from './lib/packages.mjs'

await ensurePackages()
await buildApi()
await buildWeb()
