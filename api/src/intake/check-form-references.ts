import type { Reader } from '../db/database'
import type { Dataset, RowValue } from './dataset'
import type { FormIssue } from './form'
import { fieldPath, type ReadFormRow } from './read-form'
import { storedKeyValues } from './registry-table'

/** Fields of a form that name a row of another dataset which is neither stored nor in the form. */
export async function checkFormReferences(
  reader: Reader,
  datasets: readonly Dataset[],
  rows: readonly ReadFormRow[],
): Promise<FormIssue[]> {
  const issues: FormIssue[] = []
  for (const dataset of new Set(rows.map((row) => row.dataset)))
    for (const [property, targetKey] of Object.entries(dataset.references ?? {})) {
      const target = datasets.find(({ key }) => key === targetKey)
      if (!target) throw new Error(`${dataset.key}.${property} refers to the unknown dataset ${targetKey}`)
      const naming = rows.filter((row) => row.dataset === dataset && row.staged.payload[property] != null)
      const known = await knownValues(reader, target, property, naming, rows)
      const lost = naming.filter(({ staged }) => !known.has(staged.payload[property] ?? null))
      issues.push(...lost.map((row) => referenceUnknown(row, property, target)))
    }
  return issues
}

async function knownValues(
  reader: Reader,
  target: Dataset,
  property: string,
  naming: readonly ReadFormRow[],
  rows: readonly ReadFormRow[],
): Promise<Set<RowValue>> {
  const [key = ''] = target.naturalKey
  const inForm = rows.filter(({ dataset }) => dataset === target).map(({ staged }) => staged.payload[key] ?? null)
  const values = [...new Set(naming.map(({ staged }) => staged.payload[property] ?? null))]
  const elsewhere = values.filter((value) => !inForm.includes(value))
  return new Set([...inForm, ...(await storedKeyValues(reader, target, elsewhere))])
}

function referenceUnknown({ dataset, path, staged }: ReadFormRow, property: string, target: Dataset): FormIssue {
  const field = dataset.columns.find((column) => column.property === property)?.id ?? property
  const given = String(staged.payload[property])
  return {
    severity: 'ERROR',
    code: 'REFERENCE_UNKNOWN',
    path: fieldPath(path, field),
    words: {
      zh: `“${target.words.zh}”中没有“${given}”。`,
      en: `There is no "${given}" among "${target.words.en}".`,
    },
  }
}
