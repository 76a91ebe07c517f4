import type { Check, Plan, Requirement } from './plan-model'
import { scoreRule } from './score-rule'

/** A version of the plan in lines, both languages: what it holds, how it is weighed, what is checked and what is not. */
export function explainPlan(plan: Plan): string[] {
  const checked = plan.requirements.filter(({ check }) => check !== null)
  const others = plan.requirements.filter(({ check }) => check === null)
  return [
    `${plan.key}  ${plan.name.zh} · ${plan.name.en}`,
    `  自 ${plan.inForceFrom} 起施行 · in force from ${plan.inForceFrom}`,
    `  条款 clauses ${plan.clauses.length}，要求 requirements ${plan.requirements.length}（核对 checked ${checked.length}，不核对 not checked ${others.length}），指标 indicators ${plan.indicators.length}，解读 readings ${plan.settings.length}`,
    ...plan.rounds.map(
      ({ key, startOn, termMonths, baselineYear, parameters }) =>
        `  轮次 round ${key}：${startOn}，${termMonths} 个月 months，基期 baseline ${baselineYear}${Object.entries(
          parameters,
        )
          .map(([name, value]) => `，${name} ${value}`)
          .join('')}`,
    ),
    '',
    '条款 Clauses',
    ...plan.clauses.map((clause) => explainClause(plan, clause.number, `${clause.title.zh} · ${clause.title.en}`)),
    '',
    '权重 Weights',
    ...plan.dimensions.flatMap((dimension) => [
      `  ${dimension.key} ${dimension.weight}  ${dimension.name.zh} · ${dimension.name.en}`,
      ...plan.indicators
        .filter((indicator) => indicator.dimension === dimension.key)
        .map(
          ({ code, weight, name, score }) =>
            `    ${String(weight).padStart(3)}  ${code}  ${name.zh}：${scoreRule(score).zh}`,
        ),
    ]),
    '',
    '逐村核对的要求 Checked on villages',
    ...checked.map((requirement) => `  ${headOf(requirement)}  ${checkInWords(requirement.check)}`),
    '',
    '不逐村核对的要求和原因 Not checked, and why',
    ...others.map(
      (requirement) =>
        `  ${headOf(requirement)}\n      ${requirement.notChecked?.zh ?? ''}\n      ${requirement.notChecked?.en ?? ''}`,
    ),
  ]
}

function explainClause({ requirements }: Plan, number: string, title: string): string {
  const own = requirements.filter(({ clause }) => clause === number)
  const ids = own.map(({ id, check }) => (check === null ? `(${id})` : id)).join(' ')
  return `  ${number}  ${title}：${own.length}${ids === '' ? '' : `  ${ids}`}`
}

const headOf = ({ id, clause, hard, name }: Requirement): string =>
  `${id} ${clause} ${hard ? '硬 hard' : '软 soft'}  ${name.zh}`

/** The check as it stands in the file: kind, what is asked, and the bound. */
function checkInWords(check: Check | null): string {
  if (check === null) return ''
  const { kind, ...rest } = check
  const told = Object.entries(rest).map(([name, value]) => `${name} ${plain(value)}`)
  return [kind, ...told].join(' ')
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join('+')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${plain(inner)}`)
    .join(' ')
}
