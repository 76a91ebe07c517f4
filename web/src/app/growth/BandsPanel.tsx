import { bandWord } from '@/charts/band-word'
import { periodText } from '@/format/period'
import { percentText } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'
import styles from './growth.module.css'
import { BandData } from './growth.query'

interface BandsPanelProps {
  readonly now: FragmentType<typeof BandData>
  readonly base: FragmentType<typeof BandData>
  readonly view: View
}

/**
 * Two distributions of one measure, band by band: then, and now. Drawn with plain boxes, so it is read and printed
 * without JavaScript. The two counts differ by villages that reported once only; shares are of those who reported.
 */
export function BandsPanel({ now: maskedNow, base: maskedBase, view }: BandsPanelProps) {
  const now = getFragmentData(BandData, maskedNow)
  const base = getFragmentData(BandData, maskedBase)
  const words = wordsOf(view.lang)
  const { bands } = words.growth
  const most = Math.max(1, ...[...now.bins, ...base.bins].map(({ share }) => share ?? 0))
  const [nowName, baseName] = [now, base].map(({ period }) => periodText(period, view.lang)) as [string, string]
  if (now.reported === 0 || base.reported === 0) {
    return (
      <Panel title={bands.title}>
        <p className={styles.quiet}>{words.growth.none}</p>
      </Panel>
    )
  }
  return (
    <Panel title={bands.title} note={bands.note(nowName, baseName)}>
      <table className={`${styles.table} ${styles.bands}`}>
        <caption className="visually-hidden">{bands.title}</caption>
        <thead>
          <tr>
            <th scope="col">{bands.band}</th>
            <th scope="col">
              {baseName} → {nowName}
            </th>
            <th scope="col" data-number>
              {bands.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {now.bins.map((bin, at) => {
            const then = base.bins[at]
            const moved =
              typeof bin.share === 'number' && typeof then?.share === 'number' ? bin.share - then.share : null
            const target = now.metric.target
            const reaches = typeof target === 'number' && typeof bin.from === 'number' && bin.from >= target
            return (
              <tr key={bandWord(bin, now.metric.metric, now.unit, view.lang)}>
                <th scope="row">
                  {bandWord(bin, now.metric.metric, now.unit, view.lang)}
                  {reaches && <small className={styles.target}>{bands.target}</small>}
                </th>
                <td>
                  <Bar kind="base" share={then?.share} villages={then?.villages} most={most} view={view} />
                  <Bar kind="now" share={bin.share} villages={bin.villages} most={most} view={view} />
                </td>
                <td data-number>
                  {moved === null
                    ? ''
                    : `${moved > 0 ? '+' : moved < 0 ? '−' : ''}${percentText(Math.abs(moved))?.replace('%', '')}`}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}

interface BarProps {
  readonly kind: 'now' | 'base'
  readonly share: number | null | undefined
  readonly villages: number | undefined
  readonly most: number
  readonly view: View
}

function Bar({ kind, share, villages = 0, most, view }: BarProps) {
  const words = wordsOf(view.lang).growth.bands
  return (
    <span className={styles.bandRow}>
      <span className={styles.bandTrack}>
        <span className={styles.band} data-kind={kind} style={{ width: `${(100 * (share ?? 0)) / most}%` }} />
      </span>
      <span className={styles.bandText}>
        {percentText(share)} <small className={styles.villages}>{words.villages(villages)}</small>
      </span>
    </span>
  )
}
