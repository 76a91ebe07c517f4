/** Something that is told once, after which the hub keeps only what recognises it. */
export interface Told {
  readonly title: string
  /** The secret itself, one line each. */
  readonly lines: readonly string[]
  /** How to use it, as a command. */
  readonly example?: { readonly title: string; readonly text: string }
  /** A link to where one goes on. */
  readonly next?: { readonly href: string; readonly text: string }
  /** The same as a picture: a path in squares of one unit, and how many there are in a row. */
  readonly qr?: { readonly path: string; readonly size: number; readonly label: string }
  readonly note?: string
}

/** How a form stands after it was sent. Plain values: they also travel without JavaScript. */
export interface FormState {
  /** What to tell the reader; a refusal in the API's own words. */
  readonly said: string | null
  readonly isRefused: boolean
  /** What is wrong with a field, by its name. */
  readonly issues: Readonly<Record<string, string>>
  /** What was typed, for the next try; never a password. */
  readonly values: Readonly<Record<string, string>>
  readonly told: Told | null
}

export const FRESH: FormState = { said: null, isRefused: false, issues: {}, values: {}, told: null }

/** What a form does on the server with what was typed. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

/** A success. */
export const done = (said: string, told: Told | null = null): FormState => ({ ...FRESH, said, told })

/** A refusal about a field, or about the whole where none is named. */
export function refused(said: string, values: FormState['values'], field: string | null = null): FormState {
  return { ...FRESH, isRefused: true, values, ...(field === null ? { said } : { issues: { [field]: said } }) }
}
