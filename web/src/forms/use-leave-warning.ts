'use client'

import { useEffect, useRef } from 'react'

/** A link of this page that a plain click would follow in this window. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = isPlain && event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  return link && link.target === '' && !link.getAttribute('href')?.startsWith('#') ? link : null
}

/** Ways to leave that were chosen: the browser does not ask. */
interface Leaving {
  readonly leaveFor: (href: string) => void
  readonly reload: () => void
}

/**
 * Lets the browser ask before the page with unsaved changes is left. Links of the pages are followed without a load,
 * of which the browser would not notice: meanwhile they load. Answers how to leave without being asked.
 */
export function useLeaveWarning(hasChanges: boolean): Leaving {
  const isMeant = useRef(false)
  useEffect(() => {
    if (!hasChanges) return
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!isMeant.current) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event)
      if (!link) return
      event.preventDefault()
      event.stopPropagation()
      location.assign(link.href)
    }
    addEventListener('beforeunload', onLeave)
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      removeEventListener('beforeunload', onLeave)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [hasChanges])
  return {
    leaveFor: (href) => {
      isMeant.current = true
      location.assign(href)
    },
    reload: () => {
      isMeant.current = true
      location.reload()
    },
  }
}
