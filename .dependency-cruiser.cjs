/**
 * Imports go down only. Each line may import the lines below it, never one above; folders on one line do not know each
 * other. `web` knows the API through schema/schema.graphql alone, and nothing imports the web.
 */
const LEVELS = [
  ['app'],
  ['cli'],
  ['delivery'],
  ['sample'],
  ['tour'],
  ['comparison'],
  ['plan'],
  ['ranking'],
  ['grouping'],
  ['cluster'],
  ['posting'],
  ['rating'],
  ['project'],
  ['income'],
  ['industry'],
  ['cooperative'],
  ['figure'],
  ['village'],
  ['measure'],
  ['intake'],
  ['access'],
  ['division'],
  ['db'],
  ['common'],
]

const foldersOf = (levels) => levels.flat().join('|')

const notUp = LEVELS.flatMap((level, index) =>
  level.map((folder) => {
    const neighbours = level.filter((other) => other !== folder)
    const forbidden = foldersOf([...LEVELS.slice(0, index), neighbours])
    const files = forbidden === '' ? '^api/src/main\\.ts$' : `^api/src/((${forbidden})/|main\\.ts$)`
    return {
      name: `${folder}-imports-down-only`,
      severity: 'error',
      from: { path: `^api/src/${folder}/`, pathNot: '\\.test\\.ts$' },
      to: { path: files },
    }
  }),
)

module.exports = {
  forbidden: [
    ...notUp,
    {
      name: 'no-folder-outside-the-order',
      comment: 'A new folder under api/src gets its place in LEVELS.',
      severity: 'error',
      from: {},
      to: { path: '^api/src/[^/]+/', pathNot: `^api/src/(${foldersOf(LEVELS)})/` },
    },
    { name: 'no-circle', severity: 'error', from: { path: '^api/' }, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'Of the web, TypeScript asks this: it knows the @/ alias and the generated types.',
      severity: 'error',
      from: { path: '^(api|migrations|bench)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'charts-behind-our-own',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/charts/' },
      to: { path: 'recharts' },
    },
    { name: 'web-apart', severity: 'error', from: { path: '^web/' }, to: { path: '^(api|migrations|bench)/' } },
    { name: 'api-apart', severity: 'error', from: { path: '^(api|migrations|bench)/' }, to: { path: '^web/' } },
    {
      name: 'not-from-tests',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '(^api/test/|\\.test\\.ts$)' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration says what was true on its day, so it may not follow the code.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^api/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules/.*|web/\\.next|web/src/gql|api/dist)' },
    tsConfig: { fileName: 'api/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'] },
  },
}
