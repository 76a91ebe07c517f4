import type { Words } from '../common/words'
import { type DocumentPath, pathText } from './plan-document'
import type { PlanFault } from './plan-fault'
import type { PlanList, PlanParts } from './plan-parts'
import { meantWords } from './plan-schema-parts'

/** Weights are written by hand with at most a few decimals. */
const WEIGHT_TOLERANCE = 1e-9

/** What does not fit together in a plan whose entries are right by themselves. */
export function checkPlanParts(parts: PlanParts): PlanFault[] {
  return [
    ...Object.values(parts).flatMap((list) => (list ? repeatedNames(list) : [])),
    ...checkReferences(parts),
    ...checkWeights(parts),
  ]
}

function repeatedNames({ document, names }: PlanList<unknown>): PlanFault[] {
  const firstOf = new Map<string, DocumentPath>()
  return names.flatMap(({ path, name }) => {
    const first = firstOf.get(name)
    if (!first) {
      firstOf.set(name, path)
      return []
    }
    return [
      document.fault(path, {
        zh: `与 ${pathText(first)} 重复，每个只能写一次`,
        en: `It repeats ${pathText(first)}: each stands once`,
      }),
    ]
  })
}

function checkReferences({ settings, clauses, requirements, indicators }: PlanParts): PlanFault[] {
  return [
    ...(requirements?.entries ?? []).flatMap(({ path, value }) =>
      refersTo(requirements, [...path, 'clause'], value.clause, clauses, { zh: '条款', en: 'clause' }),
    ),
    ...(settings?.entries ?? []).flatMap(({ path, value }) =>
      value.decides.flatMap((id, at) => refersTo(settings, [...path, 'decides', at], id, requirements, REQUIREMENT)),
    ),
    ...(indicators?.entries ?? []).flatMap(({ path, value }) => [
      ...value.requirements.flatMap((id, at) =>
        refersTo(indicators, [...path, 'requirements', at], id, requirements, REQUIREMENT),
      ),
      ...(value.score.kind === 'STEPS' ? checkSteps(indicators, path, value.score.requirement, requirements) : []),
    ]),
  ]
}

const REQUIREMENT: Words = { zh: '要求', en: 'requirement' }

function refersTo(
  from: PlanList<unknown> | null,
  path: DocumentPath,
  name: string,
  to: PlanList<unknown> | null,
  noun: Words,
): PlanFault[] {
  const known = to?.names.map((one) => one.name)
  if (!from || !known || known.includes(name)) return []
  const meant = meantWords(name, known)
  return [
    from.document.fault(path, {
      zh: `方案中没有这条${noun.zh}${meant.zh}`,
      en: `The plan has no such ${noun.en}${meant.en}`,
    }),
  ]
}

/** Steps are the statuses of a requirement: it must be one that is checked on villages. */
function checkSteps(
  from: PlanList<unknown> | null,
  indicator: DocumentPath,
  id: string,
  requirements: PlanParts['requirements'],
): PlanFault[] {
  const path = [...indicator, 'score', 'requirement']
  const found = requirements?.entries.find(({ value }) => value.id === id)
  if (!from || !found) return refersTo(from, path, id, requirements, REQUIREMENT)
  if (found.value.check !== null) return []
  return [
    from.document.fault(path, {
      zh: '这条要求没有 check，无法按办理情况计分',
      en: 'This requirement has no check, so there is no status to score by',
    }),
  ]
}

/** Weights add up to 100 within each dimension; a sum is told where all its entries could be read. */
function checkWeights({ dimensions, indicators }: PlanParts): PlanFault[] {
  if (!dimensions || !indicators || indicators.entries.length < indicators.names.length) return []
  const scored = new Set(dimensions.names.map(({ name }) => name))
  const stray = indicators.entries
    .filter(({ value }) => !scored.has(value.dimension))
    .map(({ path }) =>
      indicators.document.fault([...path, 'dimension'], {
        zh: `plan.yaml 的 dimensions 中没有这个维度，现有：${[...scored].join('、')}`,
        en: `The dimensions in plan.yaml lack it; there are: ${[...scored].join(', ')}`,
      }),
    )
  const sums = dimensions.entries.flatMap(({ path, value: { key } }) => {
    const own = indicators.entries.filter(({ value }) => value.dimension === key)
    const sum = own.reduce((total, { value }) => total + value.weight, 0)
    if (Math.abs(sum - 100) < WEIGHT_TOLERANCE) return []
    const [first] = own
    const weights = own.map(({ value }) => `${value.code} ${value.weight}`).join(' + ') || '0'
    const said: Words = {
      zh: `维度 ${key} 的指标权重合计${sum}，应为100：${weights}`,
      en: `The weights of dimension ${key} add up to ${sum}, not 100: ${weights}`,
    }
    return [first ? indicators.document.fault([...first.path, 'weight'], said) : dimensions.document.fault(path, said)]
  })
  return [...stray, ...sums]
}
