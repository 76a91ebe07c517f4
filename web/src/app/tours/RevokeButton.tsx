'use client'

import { RevokeTourShareDocument } from '@/gql/graphql'
import { useWords } from '@/ui/lang-context'
import { Said } from './Said'
import styles from './tours.module.css'
import { useChange } from './use-change'

/** Takes a link back; whoever has it is told so. `name` is how the table names the link. */
export function RevokeButton({ tokenHash, name }: { tokenHash: string; name: string }) {
  const words = useWords().tours.actions
  const { change, ...standing } = useChange(RevokeTourShareDocument)
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={words.revokeOf(name)}
        disabled={standing.isWorking}
        onClick={() => change({ tokenHash }, () => words.revokedNow)}
      >
        {words.revoke}
      </button>
      <Said standing={standing} />
    </>
  )
}
