/** The dates of a livelihood project, each a day `YYYY-MM-DD` or absent. */
export interface ProjectDates {
  readonly dueOn?: string | null
  readonly completedOn?: string | null
}

/** How a project stands. `days` late, overdue or left are counted in whole days; the day itself is in time. */
export type ProjectStatus =
  | { readonly kind: 'ON_TIME' | 'DONE' | 'NO_DUE' }
  | { readonly kind: 'LATE' | 'OVERDUE' | 'DUE_IN'; readonly days: number }

const DAY_MS = 86_400_000

/** Days from one day to another; negative when `to` is earlier. */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** Due on day D means done on D or before (domain.md §1). Without a due day nothing can be late. */
export function projectStatus({ dueOn, completedOn }: ProjectDates, today: string): ProjectStatus {
  if (completedOn) {
    if (!dueOn) return { kind: 'DONE' }
    const days = daysBetween(dueOn, completedOn)
    return days > 0 ? { kind: 'LATE', days } : { kind: 'ON_TIME' }
  }
  if (!dueOn) return { kind: 'NO_DUE' }
  const left = daysBetween(today, dueOn)
  return left < 0 ? { kind: 'OVERDUE', days: -left } : { kind: 'DUE_IN', days: left }
}
