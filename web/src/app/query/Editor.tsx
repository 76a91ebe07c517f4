'use client'

import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/webpack'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './graphiql-theme.css'
import { useMemo, useRef, useState } from 'react'
import { type Lang, localeTag } from '@/i18n/words'
import { useLang, useWords } from '@/ui/lang-context'
import { CopyButton } from './CopyButton'
import { EditorColours } from './EditorColours'
import { EDITOR_THEMES } from './editor-theme'
import { FollowAddress } from './FollowAddress'
import styles from './query.module.css'
import { isIntrospection, operationNameOf, type Question } from './question'
import { ResultPanel } from './ResultPanel'
import { hashOf, readHash, type SharedQuery } from './shared-query'
import { useDarkness } from './use-darkness'

const NOTHING: SharedQuery = { query: '', variables: '', view: 'table' }

interface EditorProps {
  /** The query of a first visit. */
  readonly start: string
}

/**
 * GraphiQL with our colours, asking this address only, and the answer below it. What is written and how the answer is
 * looked at is in the address of the page.
 */
export function Editor({ start }: EditorProps) {
  const words = useWords().query
  const lang = useLang()
  const isDark = useDarkness()
  const [initial] = useState(() => readHash(location.hash))
  const shared = useRef(initial ?? { ...NOTHING, query: start })
  const [view, setView] = useState(shared.current.view)
  const [question, setQuestion] = useState<Question | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const fetcher = useMemo(() => fetcherOf(lang, setQuestion), [lang])
  const keep = (part: Partial<SharedQuery>) => {
    shared.current = { ...shared.current, ...part }
    history.replaceState(history.state, '', hashOf(shared.current))
  }
  const look = (next: SharedQuery['view']) => {
    setView(next)
    keep({ view: next })
  }
  return (
    <div ref={frame} className={styles.editor} data-view={view}>
      <GraphiQL
        fetcher={fetcher}
        editorTheme={EDITOR_THEMES}
        forcedTheme={isDark ? 'dark' : 'light'}
        initialQuery={initial?.query}
        initialVariables={initial?.variables}
        defaultQuery={start}
        isHeadersEditorEnabled={false}
        onEditQuery={(query) => keep({ query })}
        onEditVariables={(variables) => keep({ variables })}
      >
        <GraphiQL.Logo>
          <CopyButton text={() => location.href} label={words.share} done={words.shared} note={words.shareNote} />
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <ResultPanel question={question} view={view} onView={look} />
        </GraphiQL.Footer>
        <EditorColours />
        <FollowAddress
          isLinked={initial !== null}
          onFollow={(next) => {
            shared.current = next
            setView(next.view)
            // On a phone the questions stand above, and the answer would come out of sight.
            frame.current?.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' })
          }}
        />
      </GraphiQL>
    </div>
  )
}

/** Asks the hub, and tells what was asked once it has answered. */
function fetcherOf(lang: Lang, onAnswer: (question: Question) => void): ReturnType<typeof createGraphiQLFetcher> {
  const ask = createGraphiQLFetcher({ url: '/graphql', headers: { 'accept-language': localeTag(lang) } })
  return async (params, options) => {
    if (isIntrospection(params)) return ask(params, options)
    const operationName = operationNameOf(params.query, params.operationName)
    const answer = await ask({ ...params, operationName }, options)
    onAnswer({ query: params.query, variables: params.variables ?? {}, operationName })
    return answer
  }
}
