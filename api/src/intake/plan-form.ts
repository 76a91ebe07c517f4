import type { Reader } from '../db/database'
import type { LedgerChange } from './append-ledger'
import type { Dataset } from './dataset'
import type { IntendedChange } from './find-conflicts'
import type { StoredPart } from './form'
import { planRows } from './plan-rows'
import type { ReadFormRow } from './read-form'
import { findByKeys, type StoredRow } from './registry-table'

/** A change that a form makes, and where in the form it stands; null: the form no longer has the row. */
export interface FormChange extends LedgerChange {
  readonly path: string | null
}

/** What a form does to one dataset. */
export interface FormPlan {
  readonly dataset: Dataset
  readonly changes: readonly FormChange[]
  readonly unchanged: number
}

/** What writing a form would do, by dataset: rows new and changed, and stored rows that it no longer has. */
export async function planForm(
  reader: Reader,
  rows: readonly ReadFormRow[],
  stored: readonly StoredPart[],
): Promise<FormPlan[]> {
  const touched = new Set([...rows.map(({ dataset }) => dataset), ...stored.map(({ dataset }) => dataset)])
  const plans: FormPlan[] = []
  for (const dataset of touched)
    plans.push(
      await planDataset(
        reader,
        dataset,
        rows.filter((row) => row.dataset === dataset),
        stored.filter((part) => part.dataset === dataset).flatMap((part) => part.rows),
      ),
    )
  return plans
}

async function planDataset(
  reader: Reader,
  dataset: Dataset,
  rows: readonly ReadFormRow[],
  stored: readonly StoredRow[],
): Promise<FormPlan> {
  const pathOf = new Map(rows.map(({ staged, path }) => [staged.rowKey, path]))
  const known = await findByKeys(
    reader,
    dataset,
    rows.map(({ staged }) => staged.payload),
  )
  const plan = planRows(
    dataset,
    rows.map(({ staged }) => staged),
    known,
  )
  const written = [...plan.inserted, ...plan.changed].map(
    ({ staged, before, after }): FormChange => ({ ...staged, before, after, path: pathOf.get(staged.rowKey) ?? null }),
  )
  const withdrawn = stored
    .filter(({ rowKey }) => !pathOf.has(rowKey))
    .map(
      ({ rowKey, values }): FormChange => ({
        rowKey,
        before: values,
        after: null,
        fileId: null,
        sheet: null,
        rowNumber: null,
        path: null,
      }),
    )
  return { dataset, changes: [...written, ...withdrawn], unchanged: plan.unchanged }
}

/** The rows that plans write or withdraw. */
export const plannedChanges = (plans: readonly FormPlan[]): IntendedChange[] =>
  plans.flatMap(({ dataset, changes }) => changes.map(({ rowKey, path }) => ({ dataset, rowKey, path })))
