// Loaded with `node --require`: runs the TypeScript of the API as it stands, with the decorator metadata of the build.
const { readFileSync } = require('node:fs')
const { transformSync } = require('@swc/core')

const OPTIONS = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
}

require.extensions['.ts'] = (module, path) => {
  module._compile(transformSync(readFileSync(path, 'utf8'), { ...OPTIONS, filename: path }).code, path)
}

// A dynamic import names the built file, `./x.js`; here only `./x.ts` exists.
const Module = require('node:module')
const resolve = Module._resolveFilename
Module._resolveFilename = function (request, ...rest) {
  try {
    return resolve.call(this, request, ...rest)
  } catch (error) {
    if (!request.startsWith('.') || !request.endsWith('.js')) throw error
    return resolve.call(this, request.replace(/\.js$/, '.ts'), ...rest)
  }
}
