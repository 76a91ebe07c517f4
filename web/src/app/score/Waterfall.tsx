import Link from 'next/link'
import { pointsText } from '@/format/points'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'
import { indicatorHref } from './score-view'
import { dimensionColour } from './score-years'
import styles from './Waterfall.module.css'
import { axisStart, type DimensionStep, type Step } from './waterfall'

interface WaterfallProps {
  readonly steps: readonly DimensionStep[]
  readonly total: number
  readonly place: { readonly code: string }
  readonly view: View
}

/** From full marks down to the score: what each dimension loses, and inside it each indicator. */
export function Waterfall({ steps, total, place, view }: WaterfallProps) {
  const words = wordsOf(view.lang).score.section
  const start = axisStart(total)
  const bar = (step: Pick<Step, 'from' | 'to'>) => ({
    left: `${(100 * (step.to - start)) / (100 - start)}%`,
    width: `${(100 * (step.from - step.to)) / (100 - start)}%`,
  })
  const whole = (points: number) => bar({ from: points, to: start })
  const text = pointsText(total) ?? ''
  return (
    <Panel title={words.waterfall} note={words.waterfallNote}>
      <div className={styles.rows}>
        <Row name={words.full} text="100" bar={whole(100)} colour="var(--line-strong)" />
        {steps.map((step) => (
          <details key={step.key} className={styles.dimension}>
            <summary>
              <Row
                name={step.name}
                text={words.share(pointsText(step.lost) ?? '')}
                bar={bar(step)}
                colour={dimensionColour(step.key)}
              />
            </summary>
            <ul>
              {step.indicators.map((indicator) => (
                <li key={indicator.key}>
                  <Link href={indicatorHref(place.code, view, indicator.key)} prefetch={false}>
                    <Row
                      name={indicator.name}
                      text={words.share(pointsText(indicator.lost) ?? '')}
                      bar={bar(indicator)}
                      colour={dimensionColour(step.key)}
                    />
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
        <Row name={words.score} text={text} bar={whole(total)} colour="var(--field)" isResult />
      </div>
      <p className={styles.axis}>{words.from(String(start))}</p>
    </Panel>
  )
}

interface RowProps {
  readonly name: string
  readonly text: string
  readonly bar: { readonly left: string; readonly width: string }
  readonly colour: string
  readonly isResult?: boolean
}

function Row({ name, text, bar, colour, isResult = false }: RowProps) {
  return (
    <span className={styles.row} data-result={isResult}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden="true">
        <span style={{ ...bar, background: colour }} />
      </span>
      <b className={styles.text}>{text}</b>
    </span>
  )
}
