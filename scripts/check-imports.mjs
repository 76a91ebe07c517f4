import { importGraph } from './lib/import-graph.mjs'
import { importFault, importRings } from './lib/import-rules.mjs'
import { root } from './lib/project.mjs'

const imports = importGraph(root, ['api/src', 'api/test', 'migrations', 'bench', 'web/src', 'web/test'])
const faults = imports.flatMap((each) => {
  const fault = importFault(each)
  return fault === null ? [] : [`${each.from} ${fault}`]
})
const rings = importRings(imports).map((ring) => `ring of imports: ${ring.join(' → ')}`)
const lines = new Set([...faults, ...rings])
for (const line of lines) console.error(line)
console.log(`${imports.length} imports, ${lines.size} faults`)
process.exitCode = lines.size === 0 ? 0 : 1
