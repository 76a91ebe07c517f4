/** Days are written `2023-11-09`, without a time of day and without a zone. */
const SHAPE = /^[12]\d{3}-\d{2}-\d{2}$/

const asUtc = (day: string) => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date) => date.toISOString().slice(0, 10)

/** Whether a text is a day that exists: not 2023-02-30. */
export const isDay = (text: string): boolean =>
  SHAPE.test(text) && !Number.isNaN(asUtc(text).getTime()) && asDay(asUtc(text)) === text

export function addDays(day: string, days: number): string {
  const date = asUtc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return asDay(date)
}

/** The same day so many months on; where that month is shorter, its last day (domain.md §1). */
export function addMonths(day: string, months: number): string {
  const date = asUtc(day)
  const monthDay = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(monthDay, lastOfMonth))
  return asDay(date)
}
