import { wordsOf } from '@/i18n/words'
import { Pill } from '@/ui/Pill'
import type { View } from '@/view/view'

interface DayPillProps {
  readonly on: string
  readonly days: readonly string[]
  readonly hrefOf: (day: string) => string
  readonly view: View
}

/** The day on which duties are told: what comes after it does not count. */
export function DayPill({ on, days, hrefOf, view }: DayPillProps) {
  const words = wordsOf(view.lang).duties
  const choices = days.map((day) => ({ key: day, label: day, href: hrefOf(day), active: day === on }))
  return <Pill name={words.filters.on} value={on} choices={choices} />
}
