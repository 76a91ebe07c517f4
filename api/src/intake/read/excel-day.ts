/** Excel counts days from this one: it takes 1900 for a leap year, so that all later days are one further. */
const ORIGIN_MS = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** The day of an Excel serial number, `YYYY-MM-DD`. */
export const dayOfSerial = (serial: number): string =>
  new Date(ORIGIN_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)

/** The Excel serial number of a day. */
export const serialOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - ORIGIN_MS) / DAY_MS
