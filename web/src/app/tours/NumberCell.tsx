import { valueText } from '@/format/value'
import type { Metric } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { chipBeside, StateChip } from '@/ui/StateChip'
import type { ShownNumber } from './figure-rows'

interface NumberCellProps {
  readonly number: ShownNumber
  readonly metric: Metric
  readonly lang: Lang
}

/** A number of a tour with its unit, and its state where it does not speak for itself. */
export function NumberCell({ number, metric, lang }: NumberCellProps) {
  const { value, unit, state, villages } = number
  const text = valueText({ value, unit, metric }, lang)
  const chip = chipBeside(text !== null, state)
  return (
    <>
      {text} {chip && <StateChip state={chip} lang={lang} />}
      {villages && <small>{wordsOf(lang).coverage.text(villages.reported, villages.expected)}</small>}
    </>
  )
}
