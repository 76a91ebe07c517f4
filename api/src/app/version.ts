import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of api/package.json: the nearest one above, in the sources as in the build. */
function packageFolder(from: string): string {
  try {
    readFileSync(join(from, 'package.json'))
    return from
  } catch (error) {
    if (dirname(from) === from) throw error
    return packageFolder(dirname(from))
  }
}

/** The folder of the project: the one above the API's. */
export const projectFolder = dirname(packageFolder(__dirname))

/** The version of the hub, from its package. */
export const version: string = JSON.parse(readFileSync(join(packageFolder(__dirname), 'package.json'), 'utf8')).version
