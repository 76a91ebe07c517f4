'use client'

import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useLang, useWords } from '@/ui/lang-context'

/** How a change stands: `said` is what to tell the reader, a refusal in the API's own words. */
export interface Standing {
  readonly isWorking: boolean
  readonly said: string | null
  readonly isRefused: boolean
}

const QUIET: Standing = { isWorking: false, said: null, isRefused: false }

/**
 * Makes one change by a mutation and shows the page anew. The client is fetched with the first click, so that readers
 * need not load it. `tell` words the success.
 */
export function useChange<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const [standing, setStanding] = useState(QUIET)
  const lang = useLang()
  const words = useWords().tours.actions
  const router = useRouter()
  const change = async (variables: Variables, tell: (data: Data) => string): Promise<Data | null> => {
    setStanding({ isWorking: true, said: words.working, isRefused: false })
    try {
      const { browserClient } = await import('@/graphql/browser-client')
      const { data, error } = await browserClient(lang).mutation(document, variables).toPromise()
      if (error || !data) {
        const said = error?.graphQLErrors[0]?.message ?? words.unreachable
        setStanding({ isWorking: false, said, isRefused: true })
        return null
      }
      setStanding({ isWorking: false, said: tell(data), isRefused: false })
      router.refresh()
      return data
    } catch {
      setStanding({ isWorking: false, said: words.unreachable, isRefused: true })
      return null
    }
  }
  return { ...standing, change }
}
