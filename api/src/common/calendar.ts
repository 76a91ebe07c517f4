/** Days are `YYYY-MM-DD` in the calendar of Asia/Shanghai; instants are JavaScript dates. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text names a day that exists. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text)
  if (!parts) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Making one takes longer than a field takes to resolve, and resolvers ask for today often. */
const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The day it is in Asia/Shanghai. */
export const todayInShanghai = (now: Date = new Date()): string => shanghaiDay.format(now)

/** A day some months later; the end of a shorter month stands in for a day it lacks (domain.md §1). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10)
}
