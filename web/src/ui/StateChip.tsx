import type { FigureState } from '@/gql/graphql'
import { type Lang, type Words, wordsOf } from '@/i18n/words'
import styles from './StateChip.module.css'

export type ChipState = keyof Words['states']

/** The word for a state: never a bare 0, never an empty cell. */
export function StateChip({ state, lang, title }: { state: ChipState; lang: Lang; title?: string }) {
  return (
    <span className={styles.chip} data-state={state} title={title}>
      {wordsOf(lang).states[state]}
    </span>
  )
}

/** Whether a figure's number may stand alone; otherwise its state goes with it. */
export const speaksForItself = (state: FigureState): boolean => state === 'REPORTED'

/** The word that goes with a number, or stands in its place; null where the number stands alone. Never both missing. */
export function chipBeside(hasNumber: boolean, state: FigureState): ChipState | null {
  if (hasNumber && speaksForItself(state)) return null
  return state === 'REPORTED' ? 'NO_DATA' : state
}
