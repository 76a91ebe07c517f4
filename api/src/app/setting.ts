import { z } from 'zod'
import type { Words } from '../common/words'

/** A whole number written in digits. `z.coerce` would read '' and '0x10' too. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((number) => number >= min && number <= max)

/** One environment variable: how it is read, and what the documentation and an error say about it. */
export interface Setting {
  readonly read: z.ZodType<unknown, string | undefined>
  readonly fallback: string
  readonly means: Words
  /** What would be right. */
  readonly right: Words
  /** Its value may hold a password and is never printed. */
  readonly secret?: boolean
}

/** Says that the declaration is a list of settings, and keeps the type that each is read as. */
export const settingsOf = <Settings extends Record<string, Setting>>(settings: Settings): Settings => settings
