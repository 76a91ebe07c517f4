import fc from 'fast-check'
import { openTestDatabase } from '../../test/databases'
import type { Database } from '../db/database'
import { changesWhere } from './change.query'
import { confirmChange } from './decide-change'
import { DivisionMaps } from './division-maps'
import type { ListRow } from './list-row'
import { loadDivisionList } from './load-division-list'

/** A village of the naive model: who it is, and where and what it is called this year. */
interface ModelVillage {
  readonly who: number
  readonly township: number
  readonly digits: number
  readonly name: string
}

interface Model {
  /** By township: the last digits of its code; it moves as a whole. */
  readonly townships: readonly number[]
  readonly villages: readonly ModelVillage[]
  readonly nextWho: number
}

type Step =
  | { readonly kind: 'RENAME' | 'ABOLISH' | 'COMMUNITY'; readonly at: number }
  | { readonly kind: 'CREATE'; readonly township: number }
  | { readonly kind: 'RECODE_TOWNSHIP'; readonly township: number }

const TOWNSHIPS = 3
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('RENAME', 'ABOLISH', 'COMMUNITY'), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('CREATE' as const), township: fc.nat(TOWNSHIPS - 1) }),
  fc.record({ kind: fc.constant('RECODE_TOWNSHIP' as const), township: fc.nat(TOWNSHIPS - 1) }),
)

/** Free digits: none that anyone had before, so that codes tell the years apart. */
const freshDigits = (model: Model, from: number) => from + (model.nextWho % 150)

function apply(model: Model, change: Step): Model {
  if (change.kind === 'RECODE_TOWNSHIP') {
    const townships = model.townships.map((code, at) => (at === change.township ? code + TOWNSHIPS : code))
    return { ...model, townships }
  }
  if (change.kind === 'CREATE') {
    const who = model.nextWho
    const village = { who, township: change.township, digits: freshDigits(model, 210), name: `新${who}号村委会` }
    return { ...model, villages: [...model.villages, village], nextWho: who + 1 }
  }
  const target = model.villages[change.at % model.villages.length]
  if (!target || model.villages.length < 4) return model
  const others = model.villages.filter((village) => village !== target)
  if (change.kind === 'ABOLISH') return { ...model, villages: others }
  if (change.kind === 'RENAME')
    return {
      ...model,
      villages: [...others, { ...target, name: `改${model.nextWho}号村委会` }],
      nextWho: model.nextWho + 1,
    }
  // To the lists this is another place until a person says that it is the same.
  if (target.digits < 200) return model
  const community = { ...target, digits: freshDigits(model, 10), name: target.name.replace('村委会', '社区居委会') }
  return { ...model, villages: [...others, community], nextWho: model.nextWho + 1 }
}

const townshipCode = (model: Model, township: number) => `370686${100 + (model.townships[township] as number)}`
const codeOf = (model: Model, { township, digits }: ModelVillage) =>
  `${townshipCode(model, township)}${String(digits).padStart(3, '0')}`

function listOf(model: Model): ListRow[] {
  const townships = model.townships.map((_, at) => ({ code: townshipCode(model, at), name: `第${at}镇` }))
  const villages = model.villages.map((village) => ({ code: codeOf(model, village), name: village.name }))
  const above = ['37 山东省', '3706 烟台市', '370686 栖霞市'].map((line) => line.split(' ') as [string, string])
  return [...above.map(([code, name]) => ({ code, name })), ...townships, ...villages]
}

/** One change at most to a place a year: two at once leave nothing that a list could prove. */
function year(model: Model, steps: readonly Step[]): Model {
  const [first, ...others] = steps
  const recode = steps.find(({ kind }) => kind === 'RECODE_TOWNSHIP')
  if (!first) return model
  return recode ? apply(model, recode) : others.reduce(apply, apply(model, first))
}

const START: Model = {
  townships: [0, 1, 2],
  villages: [0, 1, 2].flatMap((township) =>
    [0, 1, 2].map((at) => ({ who: township * 3 + at, township, digits: 201 + at, name: `旧${township}${at}号村委会` })),
  ),
  nextWho: 9,
}

async function emptyPlaces(db: Database): Promise<void> {
  await db.tx(async (tx) => {
    for (const table of ['division_change_part', 'division_change', 'division_version', 'division', 'division_list'])
      await tx.execute(`DELETE FROM ${table}`)
  })
}

/** Runs the years through the hub and confirms what it proposes; answers who the model says each id is, by map. */
async function replay(db: Database, years: readonly Model[]): Promise<void> {
  await emptyPlaces(db)
  for (const [at, model] of years.entries()) {
    const validFrom = `${2016 + at}-10-31`
    await loadDivisionList(db, { rows: listOf(model), within: '3706', validFrom, source: 'replay' })
    for (const { id, kind } of await changesWhere(db, { standing: 'PROPOSED', limit: 100 }))
      if (kind === 'TYPE_CHANGE') await confirmChange(db, id, '文')
  }
}

it('keeps who is who through renames, recodes, new villages, endings and confirmed changes of type', async () => {
  const db = await openTestDatabase('sqlite')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (steps) => {
      const years = [START]
      for (const changes of steps) years.push(year(years.at(-1) as Model, changes))
      await replay(db, years)
      const maps = new DivisionMaps(db)
      const idOfWho = new Map<number, number>()
      for (const [at, model] of years.entries()) {
        const map = await maps.mapOn(`${2016 + at}-12-31`)
        const expected = model.villages.map((village) => ({ ...village, code: codeOf(model, village) }))
        expect([...map.villageCodes]).toEqual(expected.map(({ code }) => code).sort())
        for (const { who, code, name } of expected) {
          const index = map.villageIndexByCode(code)
          const id = map.villageIds[index] as number
          expect(map.villageNames[index]).toBe(name)
          expect(id).toBe(idOfWho.get(who) ?? id)
          idOfWho.set(who, id)
        }
      }
      expect(new Set(idOfWho.values()).size).toBe(idOfWho.size)
    }),
    { numRuns: 60 },
  )
}, 60_000)
