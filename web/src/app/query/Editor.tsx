'use client'

import { pick, useGraphiQL, useMonaco } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/webpack'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './graphiql-theme.css'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { localeTag } from '@/i18n/words'
import { useLang, useWords } from '@/ui/lang-context'
import { defineEditorThemes, EDITOR_THEMES } from './editor-theme'
import styles from './query.module.css'
import { hashOf, readHash, type SharedQuery } from './shared-query'
import { useDarkness } from './use-darkness'

const NOTHING: SharedQuery = { query: '', variables: '' }

/** How long a link says that it was copied. */
const SAID_MS = 2_000

interface EditorProps {
  /** The query of a first visit. */
  readonly start: string
}

/** GraphiQL with our colours, asking this address only. What is written in it is in the address of the page. */
export function Editor({ start }: EditorProps) {
  const lang = useLang()
  const isDark = useDarkness()
  const [initial] = useState(() => readHash(location.hash))
  const shared = useRef(initial ?? NOTHING)
  const fetcher = useMemo(
    () => createGraphiQLFetcher({ url: '/graphql', headers: { 'accept-language': localeTag(lang) } }),
    [lang],
  )
  const keep = (part: Partial<SharedQuery>) => {
    shared.current = { ...shared.current, ...part }
    history.replaceState(history.state, '', hashOf(shared.current))
  }
  return (
    <div className={styles.editor}>
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
          <ShareLink />
        </GraphiQL.Logo>
        <EditorColours />
        <FollowAddress onFollow={(next) => (shared.current = next)} />
      </GraphiQL>
    </div>
  )
}

/** Our themes, there before an editor is made: editors are made in effects, which follow layout effects. */
function EditorColours() {
  const monaco = useMonaco((state) => state.monaco)
  useLayoutEffect(() => {
    if (monaco) defineEditorThemes(monaco)
  }, [monaco])
  return null
}

/** Fills the query of a link of this page into the editor that is open. */
function FollowAddress({ onFollow }: { onFollow: (shared: SharedQuery) => void }) {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'))
  useEffect(() => {
    const follow = () => {
      const next = readHash(location.hash)
      if (!next) return
      onFollow(next)
      variableEditor?.setValue(next.variables)
      queryEditor?.setValue(next.query)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [queryEditor, variableEditor, onFollow])
  return null
}

/** Copies the address, which carries the query. Where the browser forbids that, the address bar still has it. */
function ShareLink() {
  const words = useWords().query
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = () => navigator.clipboard?.writeText(location.href).then(() => setCopied(true))
  return (
    <button type="button" className={styles.share} title={words.shareNote} onClick={copy}>
      <span aria-live="polite">{isCopied ? words.shared : words.share}</span>
    </button>
  )
}
