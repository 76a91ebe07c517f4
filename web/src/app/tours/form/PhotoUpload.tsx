'use client'

import { useId, useState } from 'react'
import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { useLang } from '@/ui/lang-context'
import { useTourForm } from './tour-form-context'
import { uploadPhoto } from './upload-photo'

const TYPES = 'image/jpeg,image/png,image/webp'

/** Takes photos into a stop, once somebody has confirmed of these photos that nobody in them can be identified. */
export function PhotoUpload({ stop }: { readonly stop: string }) {
  const [isConfirmed, setConfirmed] = useState(false)
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null)
  const words = useEditWords().tour
  const lang = useLang()
  const { change, newKey } = useTourForm()
  const id = useId()
  const take = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    let taken = 0
    for (const file of files) {
      setSaid({ text: words.uploading(file.name), isBad: false })
      const uploaded = await uploadPhoto(file, lang)
      if (!uploaded.ok) {
        setSaid({ text: `${file.name}：${uploaded.message ?? words.uploadFailed}`, isBad: true })
        break
      }
      const item = { key: newKey(), photo: uploaded.digest, caption: '' }
      change({ type: 'part', stop, name: 'photos', change: { do: 'insert', item } })
      taken += 1
    }
    // The next photos are others: of them it is confirmed anew.
    input.value = ''
    setConfirmed(false)
    if (taken === files.length) setSaid({ text: words.uploaded(taken), isBad: false })
  }
  return (
    <fieldset className={styles.upload}>
      <legend>{words.add.photos}</legend>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isConfirmed}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
        {words.noPhotoPerson}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {words.photoFirst}
      </p>
      <input
        type="file"
        className={styles.file}
        accept={TYPES}
        multiple
        disabled={!isConfirmed}
        aria-label={words.photoFile}
        onChange={(event) => take(event.currentTarget)}
      />
      <p className={styles.hint} role="status" data-bad={said?.isBad ? '' : undefined}>
        {said?.text}
      </p>
    </fieldset>
  )
}
