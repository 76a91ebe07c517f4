'use client'

import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { TextField } from '@/forms/TextField'
import { Panel } from '@/ui/Panel'
import type { TourDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

/** What a tour is called, when it is, and the words at its beginning. A code stays once it is saved. */
export function TourHeadFields({ draft, isNew }: { readonly draft: TourDraft; readonly isNew: boolean }) {
  const { fields, tour } = useEditWords()
  const { change } = useTourForm()
  const field = (name: 'code' | 'title' | 'titleEn' | 'visitOn' | 'words') => ({
    path: name,
    value: draft[name],
    onChange: (value: string) => change({ type: 'tour', changes: { [name]: value } }),
  })
  return (
    <Panel title={tour.about}>
      <div className={styles.grid}>
        {isNew && <TextField {...field('code')} label={fields.code} hint={tour.codeHint} isRequired maxLength={40} />}
        <TextField {...field('title')} label={fields.title} isRequired maxLength={100} />
        <TextField {...field('titleEn')} label={fields.titleEn} maxLength={200} />
        <TextField {...field('visitOn')} label={fields.visitOn} type="date" />
        <TextField {...field('words')} label={tour.introduction} rows={3} maxLength={1000} />
      </div>
    </Panel>
  )
}
