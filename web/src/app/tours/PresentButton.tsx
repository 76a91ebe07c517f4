'use client'

import { LeadTourDocument } from '@/gql/graphql'
import { useWords } from '@/ui/lang-context'
import { Said } from './Said'
import { openStage } from './stage'
import { presentationPath, sharedPath } from './tour-paths'
import styles from './tours.module.css'
import { useChange } from './use-change'

/** Shows the published tour on the whole screen. */
export function PresentButton({ code }: { code: string }) {
  const words = useWords().tours
  const present = () => openStage({ name: words.present, close: words.close }).show(presentationPath(code))
  return (
    <button type="button" className={styles.button} onClick={present}>
      {words.onScreen}
    </button>
  )
}

/** Shows it likewise, and phones that opened this link follow. `name` is how the table names the link. */
export function LeadButton({ tokenHash, name }: { tokenHash: string; name: string }) {
  const words = useWords().tours
  const { change, ...standing } = useChange(LeadTourDocument)
  const lead = async () => {
    const stage = openStage({ name: words.present, close: words.close })
    const made = await change({ tokenHash }, () => words.led)
    if (made) stage.show(sharedPath(made.leadTour.secret))
    else stage.close()
  }
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={words.leadOf(name)}
        disabled={standing.isWorking}
        onClick={lead}
      >
        {words.lead}
      </button>
      <Said standing={standing} />
    </>
  )
}
