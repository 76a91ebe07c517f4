'use client'

import { useWords } from '@/ui/lang-context'
import { Notice } from '@/ui/Notice'

/** A fault of the page itself. The digest is the number under which the server's log has it. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = useWords().failed
  return (
    <main>
      <Notice
        title={words.title}
        actions={
          <button type="button" onClick={reset}>
            {words.again}
          </button>
        }
      >
        {words.BROKEN}
        {error.digest && (
          <small>
            {words.detail}: {error.digest}
          </small>
        )}
      </Notice>
    </main>
  )
}
