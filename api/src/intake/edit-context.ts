import type { Locale } from '../common/words'
import type { Database } from '../db/database'
import type { Dataset } from './dataset'
import type { Form } from './form'
import { type SaveOutcome, saveOutcome } from './form.types'
import { publishForm } from './publish-form'

/** What mutations need from a request; app/ provides more. */
export interface EditContext {
  readonly db: Database
  readonly datasets: readonly Dataset[]
  readonly locale: Locale
  /** Who asks: the name that the ledger keeps. */
  readonly actor: string
  /** Looks for publications, so that this process answers from what it just wrote. */
  readonly refresh: () => Promise<unknown>
}

/** Publishes a form for a request. */
export async function saveForm(
  { db, datasets, locale, refresh }: EditContext,
  form: Form,
  dryRun: boolean,
): Promise<SaveOutcome> {
  const outcome = await publishForm(db, datasets, form, { dryRun })
  if (outcome.revision !== null) await refresh()
  return saveOutcome(outcome, locale)
}
