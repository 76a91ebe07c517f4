import type { Database, Tx } from '../db/database'
import { appendLedger } from './append-ledger'
import { checkFormReferences } from './check-form-references'
import { closeSubmission, type DatasetTally } from './close-submission'
import type { Dataset } from './dataset'
import { findConflicts } from './find-conflicts'
import type { Form, FormIssue, FormOutcome } from './form'
import { placesOfForm } from './form-places'
import { type FormChange, type FormPlan, planForm, plannedChanges } from './plan-form'
import { type ReadFormRow, readForm } from './read-form'
import { removeRows, saveRows } from './registry-table'
import { createSubmission, findSubmission } from './submission-store'
import { takeTurn } from './take-revision'

/** How a form is to be taken. */
export interface FormOptions {
  /** Look only: nothing is kept. */
  readonly dryRun?: boolean
}

const nothing = { revision: null, conflicts: [], datasets: [] } as const

const hasErrors = (issues: readonly FormIssue[]) => issues.some(({ severity }) => severity === 'ERROR')

/**
 * Publishes a form as one submission: reads its rows by the rules of files, then, in one transaction, compares them
 * with what is stored, writes ledger and registry, and takes a revision. A form with an error publishes nothing; one
 * that would overwrite what others changed since its base revision ends in CONFLICT and names what they changed.
 * `datasets` are all that rows may refer to.
 */
export async function publishForm(
  db: Database,
  datasets: readonly Dataset[],
  form: Form,
  options: FormOptions = {},
): Promise<FormOutcome> {
  const { rows, issues } = readForm(form.rows, await placesOfForm(db, form.rows))
  if (hasErrors(issues)) return { status: 'REFUSED', issues, ...nothing }
  return db.tx(async (tx) => {
    const revision = await takeTurn(tx)
    const lost = [...(await checkFormReferences(tx, datasets, rows)), ...((await form.check?.(tx)) ?? [])]
    if (lost.length > 0) return { status: 'REFUSED', issues: [...issues, ...lost], ...nothing }
    const plan = await planForm(tx, rows, await form.stored(tx))
    const conflicts = await findConflicts(tx, plannedChanges(plan), form.baseRevision)
    if (conflicts.length > 0) return { status: 'CONFLICT', issues, ...nothing, conflicts }
    const tallies = plan.map(tallyOf)
    if (options.dryRun) return { status: 'CHECKED', issues, ...nothing, datasets: tallies }
    const published = await write(tx, form, rows, plan, tallies, revision)
    return {
      status: published === null ? 'UNCHANGED' : 'PUBLISHED',
      issues,
      ...nothing,
      revision: published,
      datasets: tallies,
    }
  })
}

function tallyOf({ dataset, changes, unchanged }: FormPlan): DatasetTally {
  const count = (is: (change: FormChange) => boolean) => changes.filter(is).length
  return {
    dataset: dataset.key,
    fileName: null,
    inserted: count(({ before, after }) => before === null && after !== null),
    changed: count(({ before, after }) => before !== null && after !== null),
    withdrawn: count(({ after }) => after === null),
    unchanged,
  }
}

/** Writes what the plan says; answers the revision, null when nothing changed: then no submission is kept either. */
async function write(
  tx: Tx,
  form: Form,
  rows: readonly ReadFormRow[],
  plan: readonly FormPlan[],
  tallies: readonly DatasetTally[],
  revision: number,
): Promise<number | null> {
  if (plan.every(({ changes }) => changes.length === 0)) return null
  const id = await createSubmission(tx, { title: form.title, actor: form.actor, isSample: false })
  await tx.execute('UPDATE submission SET rowCount = ? WHERE id = ?', [rows.length, id])
  for (const { dataset, changes } of plan) {
    await appendLedger(tx, dataset, revision, id, changes)
    const kept = changes.flatMap(({ after }) => (after === null ? [] : [{ values: after, revision }]))
    await saveRows(tx, dataset, kept)
    const gone = changes.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []))
    await removeRows(tx, dataset, gone)
  }
  return (await closeSubmission(tx, await findSubmission(tx, id), revision, tallies, form.recordedAs)).revision
}
