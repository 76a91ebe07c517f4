import type { ReactNode } from 'react'
import type { Lang } from '@/i18n/words'
import { wordsOf } from '@/i18n/words'
import { Mark } from '@/ui/Mark'
import { Settings } from '@/ui/Settings'
import styles from './sign-in.module.css'

/** The frame of the pages in front of the hub: nothing of what it holds is shown yet. */
export function DoorFrame({ title, lang, children }: { title: string; lang: Lang; children: ReactNode }) {
  const words = wordsOf(lang)
  return (
    <div className={styles.door}>
      <header className={styles.top}>
        <p className={styles.brand}>
          <Mark />
          {words.brand}
        </p>
        <Settings lang={lang} />
      </header>
      <main id="content" className={styles.card}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
      <footer className={styles.foot}>{words.tagline}</footer>
    </div>
  )
}
