// npm run dev: reload while editing. The API restarts, the pages refresh, and types follow the documents.

import './lib/end-with-npm.mjs'
import { generateTypes } from './lib/build.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inProject, root } from './lib/project.mjs'
import { run, runBin } from './lib/run.mjs'

const port = process.env.PORT ?? '3000'
const apiPort = process.env.API_PORT ?? '4000'
const dataDir = process.env.DATA_DIR ?? inProject('data')

await ensurePackages()
await generateTypes()
const hook = ['--require', inProject('scripts/lib/swc-hook.cjs')]
// Whoever edits the program works on this machine alone; SIGN_IN=required asks for a sign-in here too.
const signIn = process.env.SIGN_IN ?? 'none'
const env = { API_PORT: apiPort, DATA_DIR: dataDir, API_URL: `http://127.0.0.1:${apiPort}`, SIGN_IN: signIn }
const web = { cwd: inProject('web'), env, show: true }
const first = await run(process.execPath, [...hook, 'api/src/main.ts', 'prepare'], { env, show: true })
if (first.code !== 0) process.exit(1)
console.log(`田野 Tianye  http://127.0.0.1:${port}  (${root})`)
await Promise.all([
  run(process.execPath, ['--watch', ...hook, 'api/src/main.ts', 'api'], { env, show: true }),
  runBin('graphql-codegen', ['--config', 'codegen.ts', '--watch'], web),
  runBin('next', ['dev', '--port', port, '--hostname', process.env.HOST ?? '127.0.0.1'], web),
])
