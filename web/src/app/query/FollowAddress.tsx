'use client'

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { readHash, type SharedQuery } from './shared-query'

interface FollowAddressProps {
  /** Whether the page was opened by a link that carries a query. */
  readonly isLinked: boolean
  readonly onFollow: (shared: SharedQuery) => void
}

/** Fills the query of a link into the editor and runs it: on opening the page by it, and on following one in it. */
export function FollowAddress({ isLinked, onFollow }: FollowAddressProps) {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'responseEditor'))
  const { queryEditor, variableEditor, responseEditor } = editors
  const { run } = useGraphiQLActions()
  const isReady = Boolean(queryEditor && variableEditor && responseEditor)
  const hasBegun = useRef(false)
  useEffect(() => {
    if (!isReady || hasBegun.current) return
    hasBegun.current = true
    if (isLinked) run()
  }, [isReady, isLinked, run])
  useEffect(() => {
    const follow = () => {
      const next = readHash(location.hash)
      if (!next) return
      onFollow(next)
      variableEditor?.setValue(next.variables)
      queryEditor?.setValue(next.query)
      run()
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [queryEditor, variableEditor, onFollow, run])
  return null
}
