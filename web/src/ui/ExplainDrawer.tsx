'use client'

import { Drawer, Skeleton } from '@mantine/core'
import { useMemo } from 'react'
import { Provider, useQuery } from 'urql'
import { ExplainFigureDocument } from '@/gql/graphql'
import { browserClient } from '@/graphql/browser-client'
import { explainVariables } from '@/view/explain'
import type { Asked } from './ExplainHost'
import { FigureExplanation } from './FigureExplanation'
import { useLang, useWords } from './lang-context'

interface ExplainDrawerProps {
  readonly asked: Asked
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 这个数从哪来 beside the page. Loaded with the first number opened, so that pages stay light. */
export function ExplainDrawer({ asked, isOpen, onClose }: ExplainDrawerProps) {
  const lang = useLang()
  const words = useWords()
  const client = useMemo(() => browserClient(lang), [lang])
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      returnFocus={false}
      size={460}
      title={<b>{words.explanation.title}</b>}
      closeButtonProps={{ 'aria-label': words.explanation.close }}
      overlayProps={{ backgroundOpacity: 0.25 }}
    >
      <Provider value={client}>
        <Explained asked={asked} />
      </Provider>
      <p style={{ marginTop: 18, fontSize: 13 }}>
        <a href={asked.link.href}>{words.explanation.permanent}</a>
      </p>
    </Drawer>
  )
}

/** Lines of about the explanation's own shape while it is on its way. */
const WIDTHS = ['70%', '40%', '100%', '90%', '60%', '80%']

function Explained({ asked }: { asked: Asked }) {
  const lang = useLang()
  const words = useWords()
  const { key, view } = asked
  const [{ data, error }] = useQuery({
    query: ExplainFigureDocument,
    variables: explainVariables(key, view),
  })
  const place = data?.place ?? data?.cluster?.place
  if (place) return <FigureExplanation place={place} lang={lang} />
  if (error) return <p role="alert">{error.graphQLErrors[0]?.message ?? words.failed.UNREACHABLE}</p>
  if (data) return <p role="alert">{words.failed.notFoundText}</p>
  return (
    <div role="status" aria-label={words.explanation.loading}>
      {WIDTHS.map((width) => (
        <Skeleton key={width} height={14} mt={12} width={width} />
      ))}
    </div>
  )
}
