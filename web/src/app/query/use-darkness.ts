'use client'

import { useSyncExternalStore } from 'react'

const DEVICE = '(prefers-color-scheme: dark)'

function subscribe(onChange: () => void): () => void {
  const device = matchMedia(DEVICE)
  device.addEventListener('change', onChange)
  return () => device.removeEventListener('change', onChange)
}

/** The colours of the document: chosen, or those of the device. A choice loads the page anew, so only the device moves. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === 'dark' || (theme !== 'light' && matchMedia(DEVICE).matches)
}

/** Whether the page is dark, for parts that do not read our tokens. */
export const useDarkness = (): boolean => useSyncExternalStore(subscribe, isDark, () => false)
