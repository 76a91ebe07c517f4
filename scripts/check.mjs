// npm run check: format, lint, types, import direction and schema drift.
import './lib/end-with-npm.mjs'
import { runChecks } from './lib/checks.mjs'
import { ensurePackages } from './lib/packages.mjs'

await ensurePackages()
const { failed } = await runChecks()
process.exitCode = failed === 0 ? 0 : 1
