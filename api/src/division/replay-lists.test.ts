import fc from 'fast-check'
import { databases, openTestDatabase } from '../../test/databases'
import type { Database } from '../db/database'
import { changesWhere } from './change.query'
import { confirmChange } from './decide-change'
import { DivisionMaps } from './division-maps'
import { villageStem } from './division-name'
import type { ListRow } from './list-row'
import { loadDivisionList } from './load-division-list'
import { recordMerge } from './record-merge'

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
  /** Into whom villages that ended went, where a document says so. */
  readonly mergedInto: ReadonlyMap<number, number>
  readonly nextWho: number
}

type Step =
  | { readonly kind: 'RENAME' | 'ABOLISH' | 'COMMUNITY' | 'MERGE' | 'SPLIT'; readonly at: number }
  | { readonly kind: 'CREATE'; readonly township: number }
  | { readonly kind: 'RECODE_TOWNSHIP'; readonly township: number }

const TOWNSHIPS = 3
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('RENAME', 'ABOLISH', 'COMMUNITY', 'MERGE', 'SPLIT'), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('CREATE' as const), township: fc.nat(TOWNSHIPS - 1) }),
  fc.record({ kind: fc.constant('RECODE_TOWNSHIP' as const), township: fc.nat(TOWNSHIPS - 1) }),
)

/** Free digits: none that anyone had before, so that codes tell the years apart. */
const freshDigits = (model: Model, from: number) => from + (model.nextWho % 150)

/** A village and a neighbour, if it has one, end; a new one takes both. */
function merge(model: Model, target: ModelVillage, untouched: readonly ModelVillage[]): Model {
  const { nextWho: who, villages } = model
  const neighbour = untouched.find((village) => village !== target && village.township === target.township)
  const ended = neighbour ? [target, neighbour] : [target]
  const taker = { who, township: target.township, digits: freshDigits(model, 210), name: `合${who}号新村村委会` }
  return {
    ...model,
    villages: [...villages.filter((village) => !ended.includes(village)), taker],
    mergedInto: new Map([...model.mergedInto, ...ended.map((village) => [village.who, who] as const)]),
    nextWho: who + 1,
  }
}

/** A village ends and two begin, whose names begin with its own: nobody's facts go anywhere by themselves. */
function split(model: Model, target: ModelVillage): Model {
  const parts = ['东', '西'].map((side, at) => ({
    who: model.nextWho + at,
    township: target.township,
    digits: freshDigits({ ...model, nextWho: model.nextWho + at }, 210),
    name: `${villageStem(target.name)}${side}村委会`,
  }))
  const others = model.villages.filter((village) => village !== target)
  return { ...model, villages: [...others, ...parts], nextWho: model.nextWho + 2 }
}

function apply(model: Model, change: Step, start: Model): Model {
  if (change.kind === 'RECODE_TOWNSHIP') {
    const townships = model.townships.map((code, at) => (at === change.township ? code + TOWNSHIPS : code))
    return { ...model, townships }
  }
  if (change.kind === 'CREATE') {
    const who = model.nextWho
    const village = { who, township: change.township, digits: freshDigits(model, 210), name: `新${who}号村委会` }
    return { ...model, villages: [...model.villages, village], nextWho: who + 1 }
  }
  const untouched = model.villages.filter((village) => start.villages.includes(village))
  const target = untouched[change.at % untouched.length]
  if (!target || model.villages.length < 4) return model
  const others = model.villages.filter((village) => village !== target)
  if (change.kind === 'ABOLISH') return { ...model, villages: others }
  if (change.kind === 'MERGE') return merge(model, target, untouched)
  if (change.kind === 'SPLIT') return split(model, target)
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
  const recode = steps.find(({ kind }) => kind === 'RECODE_TOWNSHIP')
  const applied = recode ? [recode] : steps
  return applied.reduce((next, change) => apply(next, change, model), model)
}

const START: Model = {
  townships: [0, 1, 2],
  villages: [0, 1, 2].flatMap((township) =>
    [0, 1, 2].map((at) => ({ who: township * 3 + at, township, digits: 201 + at, name: `旧${township}${at}号村委会` })),
  ),
  mergedInto: new Map(),
  nextWho: 9,
}

async function emptyPlaces(db: Database): Promise<void> {
  await db.tx(async (tx) => {
    for (const table of ['division_change_part', 'division_change', 'division_version', 'division', 'division_list'])
      await tx.execute(`DELETE FROM ${table}`)
  })
}

/** Documents the merges of a year: who ended since the year before and, by the model, went into someone. */
async function recordMerges(db: Database, before: Model, after: Model): Promise<void> {
  for (const taker of after.villages) {
    const ended = before.villages.filter(({ who }) => !after.villages.some((village) => village.who === who))
    const codes = ended.filter(({ who }) => heirOf(after, who) === taker.who).map((each) => codeOf(before, each))
    if (codes.length > 0) await recordMerge(db, { from: codes, into: codeOf(after, taker), documentNo: '文' })
  }
}

/** Runs the years through the hub, confirming what it proposes of changed types and recording what merged. */
async function replay(db: Database, years: readonly Model[]): Promise<void> {
  await emptyPlaces(db)
  for (const [at, model] of years.entries()) {
    const validFrom = `${2016 + at}-10-31`
    await loadDivisionList(db, { rows: listOf(model), within: '3706', validFrom, source: 'replay' })
    for (const { id, kind } of await changesWhere(db, { standing: 'PROPOSED', limit: 100 }))
      if (kind === 'TYPE_CHANGE') await confirmChange(db, id, '文')
    await recordMerges(db, years[at - 1] ?? model, model)
  }
}

/** Who a village's facts count for in a year: itself, or whoever it went into, however often; null: nobody. */
function heirOf(model: Model, who: number): number | null {
  const next = model.mergedInto.get(who)
  if (model.villages.some((village) => village.who === who)) return who
  return next === undefined ? null : heirOf(model, next)
}

it.each(databases)(
  'keeps who is who through every kind of change, as a naive model does, on %s',
  async (name) => {
    const db = await openTestDatabase(name)
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
        for (const [at, model] of years.entries()) {
          const map = await maps.mapOn(`${2016 + at}-12-31`)
          const isOn = (id: number) => map.villageIndexById(id) >= 0
          const heirs = [...idOfWho].filter(([, id]) => !isOn(id)).map(([who, id]) => [who, map.successorIndexOf(id)])
          expect(heirs).toEqual(
            heirs.map(([who = -1]) => [who, map.villageIndexById(idOfWho.get(heirOf(model, who) ?? -1) ?? 0)]),
          )
        }
      }),
      { numRuns: name === 'sqlite' ? 60 : 8 },
    )
  },
  60_000,
)
