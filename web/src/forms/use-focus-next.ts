'use client'

import { useEffect, useRef } from 'react'

/**
 * Puts the focus on an element by its id once the page has been drawn anew: on what was added, on the button that moved
 * an item and moved with it, on what can be taken back.
 */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (next.current === null) return
    const element = document.getElementById(next.current)
    next.current = null
    element?.focus()
  })
  return (id) => {
    next.current = id
  }
}
