import type { ReactNode } from 'react'
import type { View } from '@/view/view'
import { BottomBar, Rail } from './Rail'
import styles from './Shell.module.css'

interface FrameOnlyProps {
  readonly view: View
  readonly path: string
  readonly title: string
  readonly children: ReactNode
}

/** The frame of a page that has no data to speak of: navigation stays, so that one can go on. */
export function FrameOnly({ view, path, title, children }: FrameOnlyProps) {
  return (
    <div className={styles.frame}>
      <Rail view={view} path={path} />
      <main id="content" className={styles.main}>
        <h1 className="visually-hidden">{title}</h1>
        {children}
      </main>
      <BottomBar view={view} path={path} />
    </div>
  )
}
