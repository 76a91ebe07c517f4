'use client'

import { useEditWords } from '@/forms/edit-words'
import { FoundHere } from '@/forms/FieldFrame'
import { useFindings } from '@/forms/findings-context'
import styles from '@/forms/forms.module.css'
import { TextField } from '@/forms/TextField'
import { PartList } from './PartList'
import { PhotoUpload } from './PhotoUpload'
import type { PhotoDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

/** The photos that a stop shows, each with its caption. */
export function PhotoFields({ stop, photos }: { readonly stop: string; readonly photos: readonly PhotoDraft[] }) {
  const words = useEditWords()
  const { change } = useTourForm()
  const set = (key: string, changes: Partial<PhotoDraft>) =>
    change({ type: 'part', stop, name: 'photos', change: { do: 'set', key, changes } })
  return (
    <PartList stop={stop} name="photos" items={photos} add={<PhotoUpload stop={stop} />}>
      {({ key, photo, caption }, path) => (
        <div className={styles.photo}>
          <PhotoPreview path={`${path}.photo`} photo={photo} caption={caption} />
          <TextField
            path={`${path}.caption`}
            label={words.fields.caption}
            maxLength={200}
            value={caption}
            onChange={(value) => set(key, { caption: value })}
          />
        </div>
      )}
    </PartList>
  )
}

/** The photo as visitors will see it. Its caption stands beside it, so that without one it has no text of its own. */
function PhotoPreview({ path, photo, caption }: { path: string; photo: string; caption: string }) {
  const { own } = useFindings([path])
  return (
    <div>
      {/* biome-ignore lint/performance/noImgElement: the hub has drawn it anew in its size already */}
      <img src={`/photos/${photo}.jpg`} alt={caption} width={160} loading="lazy" />
      <FoundHere path={path} own={own} />
    </div>
  )
}
