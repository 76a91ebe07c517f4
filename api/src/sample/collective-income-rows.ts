import { collectiveIncomesDataset } from '../income/income.dataset'
import type { Row } from '../intake/dataset'
import { Random } from './random'
import { LAST_YEAR, SAMPLE_YEARS } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { FEN_PER_HUNDRED_YUAN, regularIncomes } from './village-incomes'
import type { VillageStory } from './village-story'

const MISSING_ROWS = 0.02
/** Rows that give the total alone. */
const TOTAL_ONLY = 0.03
/** A single receipt that makes the year eight times the usual, explained in the note. */
const ONE_OFF_SHARE = 0.0015
/** The same size without a word: what a second look is for. */
const IMPLAUSIBLE_SHARE = 0.001
const JUMP = 8

/** Hundreds of yuan; they sum to the total of the year. */
export interface Components {
  business: number
  contracting: number
  investment: number
  subsidy: number
  other: number
}

/** The collective incomes of a village, year by year. */
function* collectiveIncomeRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const random = new Random(plan.options.seed, 'components', story.code)
  const mix = { business: random.real(0, 0.32), subsidy: random.real(0.05, 0.36), other: random.real(0, 0.12) }
  let hadOneOff = false
  const incomes = regularIncomes(plan, story)
  for (const [at, year] of SAMPLE_YEARS.entries()) {
    const components = split(incomes[at] as number, mix, random)
    const lot = random.next()
    const isTotalOnly = random.chance(TOTAL_ONLY)
    const isOneOff = lot < ONE_OFF_SHARE
    if (isOneOff) components.other += totalOf(components) * (JUMP - 1)
    else if (lot < ONE_OFF_SHARE + IMPLAUSIBLE_SHARE) multiply(components, JUMP)
    const note = isOneOff ? '示例：土地征收补偿一次性入账' : hadOneOff ? '示例：上年有一次性收入' : null
    hadOneOff = isOneOff
    const isLate = year === LAST_YEAR && plan.late.has(story.village)
    if (random.chance(MISSING_ROWS) || isLate) continue
    yield { villageId: story.code, year, ...inFen(components, isTotalOnly), note }
  }
}

/** Usual parts of the total; a year differs by a fifth at most, so together they must stay below 1 ÷ 1.2. */
interface Mix {
  readonly business: number
  readonly subsidy: number
  readonly other: number
}

/** Splits a total, hundreds of yuan; contracts take what is left, so that the parts sum to it exactly. */
export function split(total: number, mix: Mix, random: Random): Components {
  const part = (share: number) => Math.floor(total * share * random.real(0.8, 1.2))
  const business = part(mix.business)
  const subsidy = part(mix.subsidy)
  const other = part(mix.other)
  const rest = total - business - subsidy - other
  // A loss on an investment is made up for by contracts, so that the total stays what the village's story says.
  const investment = random.chance(0.02) ? -Math.floor(rest * 0.05) : Math.floor(rest * random.real(0, 0.15))
  return { business, contracting: rest - investment, investment, subsidy, other }
}

const totalOf = ({ business, contracting, investment, subsidy, other }: Components): number =>
  business + contracting + investment + subsidy + other

function multiply(components: Components, factor: number): void {
  for (const name of Object.keys(components) as (keyof Components)[]) components[name] *= factor
}

function inFen(components: Components, isTotalOnly: boolean): Row {
  const fen = (hundreds: number) => (isTotalOnly ? null : hundreds * FEN_PER_HUNDRED_YUAN)
  return {
    totalFen: totalOf(components) * FEN_PER_HUNDRED_YUAN,
    businessFen: fen(components.business),
    contractingFen: fen(components.contracting),
    investmentFen: fen(components.investment),
    subsidyFen: fen(components.subsidy),
    otherFen: fen(components.other),
  }
}

export const collectiveIncomeTable: SampleTable = {
  dataset: collectiveIncomesDataset,
  rows: (plan) => rowsOfVillages(plan, (story) => collectiveIncomeRows(plan, story)),
}
