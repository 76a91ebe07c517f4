import type { ReactNode } from 'react'
import type { View } from '@/view/view'
import { type Crumb, Crumbs } from './Crumbs'
import { NavigationBar } from './NavigationBar'
import { OfflineNote } from './OfflineNote'
import { BottomBar, Rail } from './Rail'
import styles from './Shell.module.css'

interface PlainPageProps {
  readonly view: View
  readonly path: string
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  readonly children: ReactNode
}

/** The frame of a page about the hub itself rather than about figures: no period, no list, no revision decides it. */
export function PlainPage({ view, path, title, crumbs = [], children }: PlainPageProps) {
  return (
    <div className={styles.frame}>
      <Rail view={view} path={path} />
      <main id="content" className={styles.main}>
        <header className={styles.top}>
          <div className={styles.place}>
            <Crumbs crumbs={crumbs} />
            <h1 className={styles.title}>{title}</h1>
          </div>
        </header>
        <OfflineNote />
        {children}
      </main>
      <BottomBar view={view} path={path} />
      <NavigationBar />
    </div>
  )
}
