/** Imports go down only: a folder of api/src may import those below it in this list, never one above. */
const LEVELS = [
  'app',
  'cli',
  'delivery',
  'sample',
  'tour',
  'comparison',
  'plan',
  'ranking',
  'grouping',
  'distribution',
  'selection',
  'cluster',
  'posting',
  'rating',
  'project',
  'income',
  'industry',
  'cooperative',
  'figure',
  'village',
  'measure',
  'intake',
  'access',
  'division',
  'db',
  'common',
]

const isTest = (path) =>
  path.endsWith('.test.ts') || path.startsWith('api/test/') || path.startsWith('web/test/') || path.startsWith('bench/')

/** The level of a file of api/src: its folder's place in the list; main.ts stands above all; null: elsewhere. */
function levelOf(path) {
  const [, folder, below] = /^api\/src\/([^/]+)(\/)?/.exec(path) ?? []
  if (folder === undefined) return null
  return below === undefined ? -1 : LEVELS.indexOf(folder)
}

function isUnplaced(path) {
  const [, folder] = /^api\/src\/([^/]+)\//.exec(path) ?? []
  return folder !== undefined && !LEVELS.includes(folder)
}

const inApi = (path) => /^(api|migrations|bench)\//.test(path)
const inWeb = (path) => path.startsWith('web/')

/** What is wrong with one import, as a sentence; null when it is right. */
export function importFault({ from, to, specifier }) {
  // Generated types are absent in a fresh clone; TypeScript asks for them.
  if (to === null) return specifier.startsWith('@/gql') ? null : `finds no ${specifier}`
  if (isUnplaced(from)) return 'lies in a folder without a place in scripts/lib/import-rules.mjs'
  const isOwn = to.includes('/') && (inApi(to) || inWeb(to))
  if (!isOwn) {
    const chart = to === 'recharts' || to.startsWith('recharts/')
    return chart && inWeb(from) && !from.startsWith('web/src/charts/') ? 'uses recharts outside web/src/charts' : null
  }
  if (inWeb(from) !== inWeb(to)) return `crosses from one side to the other: ${to}; they share the schema alone`
  if (from.startsWith('migrations/') && !to.startsWith('migrations/'))
    return `follows the code, ${to}; a migration says what was true on its day`
  if (isTest(from)) return null
  if (isTest(to)) return `imports a test, ${to}`
  const [level, below] = [levelOf(from), levelOf(to)]
  return level !== null && below !== null && below < level ? `imports upwards: ${to}` : null
}

/** Rings of files that need each other to load, each once, as the path round the ring. Types alone need nothing. */
export function importRings(imports) {
  const targets = new Map()
  for (const { from, to, typeOnly } of imports)
    if (to !== null && !typeOnly) targets.set(from, [...(targets.get(from) ?? []), to])
  const rings = []
  const state = new Map()
  const visit = (file, path) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') return rings.push([...path.slice(path.indexOf(file)), file])
    state.set(file, 'open')
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    state.set(file, 'done')
  }
  for (const file of targets.keys()) visit(file, [])
  return rings
}
