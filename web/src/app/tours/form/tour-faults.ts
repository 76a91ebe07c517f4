import type { Fault } from '@/forms/use-saving'
import type { EditWords } from '@/i18n/edit-words'
import type { TourDraft } from './tour-draft'

/** What must be chosen before a part can be sent at all: the hub takes no blank day, metric or period. */
const MUST_HAVE = {
  milestones: ['happenedOn'],
  figures: ['metric', 'period'],
  charts: ['metric', 'fromPeriod', 'toPeriod'],
} as const

interface Surroundings {
  /** Codes of other tours; a new tour may have none of them. */
  readonly taken: readonly string[]
}

/** What is at fault before the tour is sent. Everything else is judged by the hub. */
export function tourFaults(draft: TourDraft, words: EditWords, { taken }: Surroundings): readonly Fault[] {
  const blank = (path: string, field: keyof EditWords['fields']) => ({
    path,
    message: words.blank(words.fields[field]),
  })
  const ofStops = draft.stops.flatMap((stop, index) =>
    (['milestones', 'figures', 'charts'] as const).flatMap((list) =>
      stop[list].flatMap((part, at) =>
        MUST_HAVE[list]
          .filter((field) => (part as unknown as Readonly<Record<string, unknown>>)[field] === '')
          .map((field) => blank(`stops.${index}.${list}.${at}.${field}`, field)),
      ),
    ),
  )
  const isTaken = taken.includes(draft.code.trim())
  return [...(isTaken ? [{ path: 'code', message: words.tour.codeTaken }] : []), ...ofStops]
}
