'use client'

import { useState } from 'react'
import { ShareTourDocument } from '@/gql/graphql'
import { useWords } from '@/ui/lang-context'
import { CopyButton } from './CopyButton'
import { Said } from './Said'
import { sharedPath } from './tour-paths'
import styles from './tours.module.css'
import { useChange } from './use-change'

const DAYS = [1, 3, 7, 30, 90] as const
const USUAL_DAYS = 7

/** Makes a link to the published tour and shows it once: the hub keeps only what recognises it. */
export function ShareButton({ code }: { code: string }) {
  const [days, setDays] = useState<number>(USUAL_DAYS)
  const [link, setLink] = useState<string | null>(null)
  const words = useWords().tours.actions
  const { change, ...standing } = useChange(ShareTourDocument)
  const share = async () => {
    const made = await change({ code, days }, () => words.shareMade)
    setLink(made && new URL(sharedPath(made.shareTour.token), location.href).href)
  }
  return (
    <div className={styles.action}>
      <label className={styles.pick}>
        {words.days}
        <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {DAYS.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles.button} disabled={standing.isWorking} onClick={share}>
        {words.share}
      </button>
      <Said standing={standing} />
      {link && (
        <>
          <code className={styles.link}>{link}</code>
          <CopyButton text={link} />
        </>
      )}
    </div>
  )
}
