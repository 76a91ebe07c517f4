import type { Dataset, DatasetColumn } from '../dataset'
import type { PlaceRole } from './place-heads'

/** A column of a sheet that is a column of the dataset. */
export interface BoundColumn {
  /** From 0. */
  readonly index: number
  /** As the file heads it; of a two-level head both texts. */
  readonly head: string
  readonly column: DatasetColumn
  /** Of money: decimal places from its unit to fen. */
  readonly places: number | null
}

/** A sheet's head understood: which dataset it is, and where its columns stand. */
export interface SheetHead {
  readonly dataset: Dataset
  /** Row numbers of the head, first and last. */
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly BoundColumn[]
  /** Columns with the names of county, township and village. */
  readonly placeColumns: Readonly<Partial<Record<PlaceRole, BoundPlace>>>
  /** Headers that name no column of the dataset. */
  readonly unknown: readonly { readonly index: number; readonly head: string }[]
  /** The year or period that the title states, for sheets without a column for it. */
  readonly fromTitle: { readonly column: DatasetColumn; readonly value: string | number } | null
  /** Plain texts of the last head row, to know it again where it is repeated. */
  readonly lastRowTexts: readonly string[]
}

export interface BoundPlace {
  readonly index: number
  readonly head: string
}
