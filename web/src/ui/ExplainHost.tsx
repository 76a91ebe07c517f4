'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { type FigureKey, readExplain } from '@/view/explain'
import type { View } from '@/view/view'

const ExplainDrawer = dynamic(() => import('./ExplainDrawer').then((module) => module.ExplainDrawer), { ssr: false })

export interface Asked {
  readonly key: FigureKey
  readonly view: View
  /** The number itself: its address is the same explanation as a page, and focus goes back to it. */
  readonly link: HTMLAnchorElement
}

/** A plain click with the main button; anything else (new tab, new window) is the browser's business. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

function askedBy(event: MouseEvent): Asked | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-explain]') : null
  if (!link || !isPlain(event)) return null
  const explained = readExplain(Object.fromEntries(new URL(link.href).searchParams))
  return explained && { ...explained, link }
}

/**
 * Turns the link of any number into a panel beside the page. One listener for all of them: a page may hold hundreds of
 * numbers, and none of them costs the browser a component. Also closes an open pill on Escape or a click outside it.
 */
export function ExplainHost() {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const next = askedBy(event)
      closePills(event.target)
      if (!next) return
      event.preventDefault()
      setAsked(next)
      setOpen(true)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closePills(null)
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  useEffect(() => {
    if (!isOpen) asked?.link.focus()
  }, [isOpen, asked])
  return asked && <ExplainDrawer asked={asked} isOpen={isOpen} onClose={() => setOpen(false)} />
}

/** Closes every open pill but the one in use; a choice made in it closes it too. */
function closePills(target: EventTarget | null): void {
  const inUse = target instanceof Element ? target.closest('details[data-pill]') : null
  const hasChosen = target instanceof Element && target.closest('details[data-pill] a') !== null
  for (const pill of document.querySelectorAll<HTMLDetailsElement>('details[data-pill][open]')) {
    if (pill !== inUse || hasChosen) pill.open = false
  }
}
