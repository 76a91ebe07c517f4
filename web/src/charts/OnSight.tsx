'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './ChartFrame.module.css'

/** Begins to fetch the chart this far before it scrolls into view. */
const MARGIN = '240px'

interface OnSightProps {
  readonly height: number
  readonly label: string
  /** Draws; called once the place is near the view. */
  readonly draw: () => ReactNode
}

/** Keeps the place of a chart and draws it when it comes near the view, so that charts never delay a page's figures. */
export function OnSight({ height, label, draw }: OnSightProps) {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.canvas} style={{ height }} role="img" aria-label={label}>
      {seen && draw()}
    </div>
  )
}
