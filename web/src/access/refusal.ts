import type { Problem } from '@/graphql/problem'
import { type FormState, refused } from './form-state'

/** Which field a refusal speaks of, by the beginning of its code; the first that the form has counts. */
const FIELDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(CURRENT_PASSWORD|PASSWORD_WRONG)/, ['current', 'password']],
  [/^PASSWORD/, ['next', 'password']],
  [/^LOGIN/, ['login']],
  [/^(PERSON_)?NAME/, ['name']],
  [/^UNIT/, ['unit']],
  [/(CODE|SECOND_FACTOR)/, ['code']],
  [/^TOKEN_NAME/, ['name']],
  [/^TOKEN_DAYS/, ['days']],
  [/^(TOKEN_)?SCOPE/, ['scopes']],
  [/DAY|DATE/, ['validFrom']],
]

/** The field of the form that a problem is about; null: it is about the whole. */
export function fieldOf({ code, facts }: Pick<Problem, 'code' | 'facts'>, names: readonly string[]): string | null {
  if (typeof facts.field === 'string' && names.includes(facts.field)) return facts.field
  if (code === null) return null
  for (const [pattern, fields] of FIELDS) {
    if (!pattern.test(code)) continue
    const field = fields.find((name) => names.includes(name))
    if (field !== undefined) return field
  }
  return null
}

/** A problem as the form shows it. `unreachable` words an API that does not answer. */
export function refusalOf(problem: Problem, form: FormData, unreachable: string): FormState {
  const field = problem.kind === 'REFUSED' ? fieldOf(problem, [...new Set(form.keys())]) : null
  return refused(problem.detail ?? unreachable, typed(form), field)
}

const SECRET = /password|current|next|again|code/

/** What was typed, without secrets. */
export function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$') && !SECRET.test(name)) values[name] = value
  return values
}

/** A field as text without blanks around it; empty where the form has none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A password as typed: blanks count. */
export function secretOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
