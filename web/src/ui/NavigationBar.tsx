'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import styles from './NavigationBar.module.css'

/** A click that will bring another page of ours: a plain one, on a link to another address of this site. */
function leadsOn(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.hasAttribute('data-explain')) return false
  const to = new URL(link.href, location.href)
  return to.origin === location.origin && to.pathname + to.search !== location.pathname + location.search
}

/** A thin bar while the next page is on its way; the old figures stay until it is there. */
export function NavigationBar() {
  const here = `${usePathname()}?${useSearchParams()}`
  const [waitingFrom, setWaitingFrom] = useState<string | null>(null)
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (leadsOn(event)) setWaitingFrom(here)
    }
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [here])
  return waitingFrom === here ? <div className={styles.bar} aria-hidden="true" /> : null
}
