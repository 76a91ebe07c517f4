'use client'

import { Skeleton } from '@mantine/core'
import dynamic from 'next/dynamic'
import { useWords } from '@/ui/lang-context'
import styles from './query.module.css'

function Opening() {
  const words = useWords().query
  return (
    <div className={styles.opening} role="status" aria-label={words.loading}>
      <Skeleton height={14} width="40%" />
      <Skeleton height={14} width="60%" mt={12} />
      <Skeleton height={14} width="30%" mt={12} />
    </div>
  )
}

/** The editor weighs more than all other pages together: it is fetched when this page is opened, and only then. */
export const Workbench = dynamic(() => import('./Editor').then((module) => module.Editor), {
  ssr: false,
  loading: Opening,
})
