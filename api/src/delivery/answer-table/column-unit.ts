import { unitOf } from '../../measure/compute-figure'
import { type Unit, unitWords } from '../../measure/measure-enums'
import { findMeasure } from '../../measure/metric'
import { fieldWords } from '../field-words/field-words'
import { type AskedField, typeNameOf } from './asked-field'
import { chainOf, type Step, spotIn } from './chain'
import { figureAsked } from './figure-asked'
import type { PlannedTable, Spot } from './plan-tables'
import { type RowLevels, valueAt } from './read-rows'

/** The unit of a column: none, always the same, or said by each row. */
export type ColumnUnit =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'FIXED'; readonly unit: Unit }
  | {
      readonly kind: 'READ'
      readonly read: (levels: RowLevels) => Unit | null
      /** Every row says the same. */
      readonly isSame: boolean
      /** The field that says it, where it is a plain one. */
      readonly spot: Spot | null
    }

const NONE: ColumnUnit = { kind: 'NONE' }

const isUnit = (value: unknown): value is Unit => typeof value === 'string' && value in unitWords

/** How the unit of a column is known. */
export function unitOfColumn(table: PlannedTable, spot: Spot): ColumnUnit {
  const chain = chainOf(table, spot)
  const leaf = chain.at(-1)?.asked
  if (!leaf) return NONE
  const type = typeNameOf(leaf)
  const isFloat = type === 'Float'
  if (!isFloat && type !== 'Int') return NONE
  const unit = fieldWords(leaf.owner, leaf.field.name)?.unit ?? (isFloat ? 'ENCLOSING' : 'NONE')
  if (unit === 'NONE') return NONE
  if (unit === 'ENCLOSING') return enclosing(chain) ?? NONE
  if (unit === 'FIGURE') return ofFigure(chain)
  if (unit === 'PARTS') return ofParts(chain)
  return isUnit(unit) ? { kind: 'FIXED', unit } : elsewhere(chain, unit)
}

/** Said by the nearest object around that has a unit. */
function enclosing(chain: readonly Step[], accepts: (step: Step) => boolean = () => true): ColumnUnit | null {
  for (let index = chain.length - 2; index >= 0; index--) {
    const step = chain[index] as Step
    if (!accepts(step)) continue
    const isSame = isSameInEachRow(chain, index)
    const figure = typeNameOf(step.asked) === 'Figure' && isSame ? figureAsked(chain.slice(0, index + 1)) : null
    if (figure?.stat) return { kind: 'FIXED', unit: unitOf(figure.measure, figure.stat) }
    const own = spotIn(step, 'unit')
    if (own && typeNameOf(own.path.at(-1) ?? step.asked) === 'Unit')
      return { kind: 'READ', read: (levels) => readUnit(valueAt(levels, own)), isSame, spot: own }
  }
  return null
}

const readUnit = (value: unknown): Unit | null => (isUnit(value) ? value : null)

/** What groups have in common is told of one metric, the same for each group. */
const GROUP_KEY = 'VillageGroupKey'

/** One object answers one unit; so do all rows of a list whose metric stands in the operation. */
function isSameInEachRow(chain: readonly Step[], index: number): boolean {
  const upTo = chain.slice(0, index + 1)
  if (upTo.some(({ asked }) => asked.varies)) return false
  const holder = upTo.at(-1)
  return holder?.level === 0 || holder?.asked.owner === GROUP_KEY || figureAsked(upTo) !== null
}

/** Said at `Type.path.unit` by the nearest object of that type; the first where a list says several. */
function elsewhere(chain: readonly Step[], rule: string): ColumnUnit {
  const [type, ...names] = rule.split('.')
  const index = chain.findLastIndex(({ asked }) => typeNameOf(asked) === type)
  const step = chain[index]
  const path = step ? pathOf(step.asked, names) : null
  if (!step || !path) return NONE
  const read = (levels: RowLevels): Unit | null => {
    let value: unknown = valueAt(levels, { level: step.level, path: [...step.path] })
    for (const { key } of path) {
      const object: unknown = Array.isArray(value) ? value[0] : value
      value = (object as Readonly<Record<string, unknown>> | null | undefined)?.[key]
    }
    return readUnit(value)
  }
  return { kind: 'READ', read, isSame: isSameInEachRow(chain, index), spot: null }
}

/** The fields of a path of names below an object; those that were asked for with all of the path. */
function pathOf(asked: AskedField, [name, ...names]: readonly string[]): AskedField[] | null {
  if (name === undefined) return []
  for (const child of asked.children.filter(({ field }) => field.name === name)) {
    const below = pathOf(child, names)
    if (below) return [child, ...below]
  }
  return null
}

function ofFigure(chain: readonly Step[]): ColumnUnit {
  const figure = enclosing(chain, ({ asked }) => typeNameOf(asked) === 'Figure')
  if (figure) return figure
  const asked = figureAsked(chain)
  if (!asked) return NONE
  return { kind: 'FIXED', unit: unitOf(asked.measure, asked.stat ?? asked.measure.defaultStat) }
}

/** Parts of a rate are in the unit of its parts, those of a share are villages. */
function ofParts(chain: readonly Step[]): ColumnUnit {
  const index = chain.findLastIndex(({ asked }) => typeNameOf(asked) === 'Figure')
  const step = chain[index]
  const metric = step?.asked.children.find(({ field }) => field.name === 'metric')
  const stat = step ? spotIn(step, 'stat') : null
  const key = metric?.children.find(({ field }) => field.name === 'metric')
  if (!step || !metric || !stat || !key) return NONE
  const spot: Spot = { level: step.level, path: [...step.path, metric, key] }
  const read = (levels: RowLevels): Unit | null => {
    const measure = findMeasure(valueAt(levels, spot))
    return valueAt(levels, stat) === 'MEAN' ? (measure?.partsUnit ?? 'COUNT') : 'COUNT'
  }
  return { kind: 'READ', read, isSame: isSameInEachRow(chain, index), spot: null }
}
