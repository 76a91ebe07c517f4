'use client'

import { useRef } from 'react'

/** Makes keys for new items of a form; stored ones have others. */
export function useKeys(): () => string {
  const last = useRef(0)
  return () => {
    last.current += 1
    return `n${last.current}`
  }
}
