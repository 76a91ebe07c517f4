import type { Words } from '../../common/words'
import type { RowValue } from '../dataset'

/** What is wrong with a cell, and what would be right. */
export interface CellProblem {
  readonly code: string
  readonly words: Words
}

/** A cell understood, or not. A notice tells what was understood where the cell does not say it plainly. */
export type CellResult = { readonly value: RowValue; readonly notice?: CellProblem } | { readonly problem: CellProblem }

export const read = (value: RowValue): CellResult => ({ value })

export const wrong = (code: string, zh: string, en: string): CellResult => ({ problem: { code, words: { zh, en } } })
