import { ratio, table } from './format'
import { type Goal, goalsOf } from './goals'
import type { Results } from './result-rows'

function verdict({ over }: Goal): string {
  if (over === null) return 'not measured'
  return over <= 1 ? 'met' : `**missed by ${ratio(over)}×**`
}

/** Goals with what was measured, and why they are missed where they are. */
export function goalsTable(results: Results): string {
  const rows = goalsOf(results).map((goal) => {
    const isMissed = goal.over !== null && goal.over > 1
    return [goal.words, goal.measured ?? '–', verdict(goal), isMissed ? (results.remarks[goal.key] ?? '') : '']
  })
  return table(['Goal', 'Measured', 'Verdict', 'Why missed'], rows)
}
