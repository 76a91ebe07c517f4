import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureImport } from './import.bench'
import { makeSample } from './make-sample'
import { ENGINES, type Engine, openHub, stopServer } from './open-hub'
import { benchOperations } from './operations.bench'
import { placesAt, SCALES, type Scale, villagesAt } from './places-at-scale'
import { benchPlan } from './plan.bench'
import { type BenchResult, report } from './report'

const REPORT = join(__dirname, '..', 'docs', 'benchmarks.md')

/** The naive program takes the same for every village: at province scale a thousand say how long all would take. */
const NAIVE_VILLAGES_AT_PROVINCE = 1_000

async function benchAt(scale: Scale, engine: Engine): Promise<BenchResult> {
  const places = await placesAt(scale)
  const hub = await openHub(engine, places)
  try {
    const sample = await makeSample(hub.db, scale)
    console.log(`${scale}, ${engine}: importing ${sample.rows} rows`)
    const imported = await measureImport(hub.url, sample.folder).finally(sample.remove)
    console.log(`${scale}, ${engine}: timing operations`)
    const operations = await benchOperations(hub)
    console.log(`${scale}, ${engine}: timing the plan`)
    const plan = await benchPlan(hub, scale === 'city' ? undefined : NAIVE_VILLAGES_AT_PROVINCE)
    return { engine, villages: villagesAt(places), imported, operations, plan }
  } finally {
    await hub.drop()
  }
}

/** Without arguments everything, and the report; with a scale only that, printed. */
async function main(): Promise<void> {
  const [wanted] = process.argv.slice(2)
  const scales = SCALES.filter((scale) => wanted === undefined || scale === wanted)
  if (scales.length === 0) throw new Error(`"${wanted}" is no scale: ${SCALES.join(' or ')}, or nothing for both`)
  const results: BenchResult[] = []
  for (const scale of scales) for (const engine of ENGINES) results.push(await benchAt(scale, engine))
  const text = report(results, process.versions.node)
  if (wanted !== undefined) {
    console.log(text)
    return
  }
  mkdirSync(join(REPORT, '..'), { recursive: true })
  writeFileSync(REPORT, text)
  console.log(`Written to ${REPORT}`)
}

main()
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(stopServer)
