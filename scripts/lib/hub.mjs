import { createRequire } from 'node:module'
import { inProject } from './project.mjs'

/** Runs a verb of the built hub in this process, so that signals and exit code need no passing on. */
export function runHub(args) {
  // graphql-js checks every instance at run time unless told that this is production.
  process.env.NODE_ENV ??= 'production'
  const entry = inProject('api/dist/api/src/main.js')
  process.argv = [process.execPath, entry, ...args]
  createRequire(import.meta.url)(entry)
}
