import { join } from 'node:path'
import { projectFolder } from '../api/src/app/version'
import type { Wanted } from './arguments'
import { fillRegistry } from './fill/fill-registry'
import { benchImport } from './import/import.bench'
import { type BenchHub, type Engine, openHub } from './open-hub'
import type { BenchPlace } from './operations/bench-place'
import { contests } from './operations/contests'
import { benchKept } from './operations/memory.bench'
import { benchOperation } from './operations/operation.bench'
import { benchPlan, planContests, planOperation } from './operations/plan.bench'
import { placesAt, type Scale } from './places-at-scale'
import { startPlainProcess } from './process/plain-child'
import type { ResultRow } from './results/result-rows'

const IMPORT = 'Import'

/** All that can be asked for, in the order in which it is told. */
export const OPERATIONS = [
  ...contests.map(({ operation }) => operation),
  ...planContests.map(({ operation }) => operation),
  IMPORT,
]

/** Villages that the program that goes village by village works out where it would take too long to do all. */
const NAIVE_VILLAGES = 200

type Measured = Omit<ResultRow, 'run'>
type Take = (row: Measured) => void

/** Measures what is wanted of a scale on a database, and hands each row over as it comes. */
export async function benchScale(scale: Scale, engine: Engine, wanted: Wanted, take: Take): Promise<void> {
  const say = (words: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${scale}, ${engine}: ${words}`)
  const places = await placesAt(scale)
  const open = async <Answer>(work: (hub: BenchHub) => Promise<Answer>, kept?: string) => {
    const hub = await openHub(engine, places, kept)
    return work(hub).finally(hub.drop)
  }
  const kept = wanted.keep && engine === 'sqlite' ? join(projectFolder, 'bench-output', `${scale}.sqlite`) : undefined
  if (wanted.operations.some((name) => name !== IMPORT))
    await open(async (hub) => {
      say('filling')
      const figures = kept !== undefined || planContests.some(({ operation }) => wanted.operations.includes(operation))
      await fillRegistry(hub.db, scale, { figures })
      await benchOperations({ ...hub, scale }, wanted, say, (row) => take({ ...row, scale, engine } as Measured))
    }, kept)
  // A nation's files would take hours; what an import costs shows at the other scales.
  if (!wanted.operations.includes(IMPORT) || scale === 'nation') return
  say('importing')
  const values = await open((hub) => benchImport(hub, scale))
  take({ kind: 'import', operation: '', scale, engine, values } as Measured)
}

async function benchOperations(
  place: BenchPlace,
  { operations, villages }: Wanted,
  say: (words: string) => void,
  take: (row: Pick<Measured, 'kind' | 'operation' | 'values'>) => void,
): Promise<void> {
  const home = place.scale === 'city' ? '3706' : '37'
  const plain = await startPlainProcess(place.engine, place.url)
  try {
    for (const contest of contests) {
      const { operation } = contest
      if (!operations.includes(operation)) continue
      say(operation)
      take({ kind: 'operation', operation, values: await benchOperation(place, contest, plain) })
    }
    for (const contest of planContests) {
      const { operation } = contest
      if (!operations.includes(operation)) continue
      say(operation)
      const atMost = villages ?? (place.scale === 'city' ? undefined : NAIVE_VILLAGES)
      const measured = await benchPlan(place, contest, home, atMost)
      take({ kind: 'operation', operation, values: measured.operation })
      take({ kind: 'plan', operation, values: measured.plan })
    }
    say('kept answers and memory')
    const all = [...contests, ...planContests.map(({ operation }) => planOperation(operation, home))]
    const asked = all.filter(({ operation }) => operations.includes(operation))
    const memory = await benchKept(place.url, plain, asked, home, (operation, values) =>
      take({ kind: 'cached', operation, values }),
    )
    const isWhole = contests.every(({ operation }) => operations.includes(operation))
    if (isWhole) take({ kind: 'memory', operation: '', values: memory })
  } finally {
    await plain.stop()
  }
}
