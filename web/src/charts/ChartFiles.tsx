'use client'

import type { MouseEvent } from 'react'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './ChartFrame.module.css'
import { useChartSource } from './chart-source'
import type { ChartFile } from './save-chart'

const KINDS: readonly ChartFile[] = ['png', 'svg']

interface ChartFilesProps {
  readonly label: string
  readonly unit?: string
  readonly lang: Lang
}

/** Saves the chart above as a picture. What that takes is fetched on the click. */
export function ChartFiles({ label, unit = '', lang }: ChartFilesProps) {
  const words = wordsOf(lang).charts
  const { about, source, sample } = useChartSource()
  const save = async ({ currentTarget }: MouseEvent, kind: ChartFile) => {
    const figure = currentTarget.closest('figure')
    const { saveChart } = await import('./save-chart')
    const texts = { title: label, about: [about, unit], notes: [source, sample ?? ''] }
    if (figure) await saveChart(figure, kind, texts)
  }
  return (
    <span className={styles.files}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={words.saveAs(kind.toUpperCase(), label)}
          onClick={(event) => save(event, kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </span>
  )
}
