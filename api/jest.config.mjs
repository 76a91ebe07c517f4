/** Packages that are ES modules alone: Node loads them as they are, jest wants them as CommonJS. */
const ES_MODULES = '(?:openid-client|oauth4webapi|jose)'

/** Unit and API tests. swc compiles as the build does: decorators with metadata, no define semantics for fields. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/../migrations'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/each-file.ts'],
  transformIgnorePatterns: [`/node_modules/(?!${ES_MODULES}/)`],
  transform: {
    [`/node_modules/${ES_MODULES}/.+\\.js$`]: [
      '@swc/jest',
      { swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2022' } },
    ],
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
}
