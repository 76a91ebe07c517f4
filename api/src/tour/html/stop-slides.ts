import { inChunks } from '../../db/bulk'
import { statisticWords } from '../../measure/measure-enums'
import type { SnapshotChart, SnapshotFigure, SnapshotPhoto, SnapshotStop, SnapshotTally } from '../snapshot.types'
import { drawChart } from './draw-chart'
import { type Html, html } from './escape-html'
import { changeText, dayText, numberText, periodText, stateText } from './number-text'

/** Pictures by digest, as addresses that need no network. */
export type PhotoAddresses = ReadonlyMap<string, string>

/** What fits a screen in letters that can be read at 3 m. */
const FIGURES_A_SLIDE = 4
const CHARTS_A_SLIDE = 2
const PHOTOS_A_SLIDE = 2
const MILESTONES_A_SLIDE = 6
const MEMBERS_NAMED = 24

/** What a number is called: of a cluster with how its villages became one. */
const named = ({ kind }: SnapshotStop, { words, stat }: SnapshotFigure | SnapshotChart): string =>
  kind === 'CLUSTER' ? `${words.zh}（${statisticWords[stat].zh}）` : words.zh

const slide = (kind: string, stop: SnapshotStop, label: string, body: Html): Html =>
  html`<div class="slide ${kind}"><h3><span class="of">${stop.title}</span>${label}</h3>${body}</div>`

/** The slides of one stop: what it is, its figures, charts, milestones and photos. */
export function stopSlides(stop: SnapshotStop, number: number, photos: PhotoAddresses): Html[] {
  const shown = stop.photos.filter(({ digest }) => photos.has(digest))
  return [
    introSlide(stop, number),
    ...[...inChunks(stop.figures, FIGURES_A_SLIDE)].map((run) =>
      slide(
        'figures',
        stop,
        '看变化',
        html`<div class="cells">${run.map((figure) => figureCell(figure, named(stop, figure)))}</div>`,
      ),
    ),
    ...[...inChunks(stop.charts, CHARTS_A_SLIDE)].map((run) =>
      slide(
        'charts',
        stop,
        '看走势',
        html`<div class="cells">${run.map(
          (chart) =>
            html`<figure><figcaption>${named(stop, chart)}</figcaption>${drawChart(chart)}${comparedText(chart)}</figure>`,
        )}</div>`,
      ),
    ),
    ...[...inChunks(stop.milestones, MILESTONES_A_SLIDE)].map((run) =>
      slide(
        'milestones',
        stop,
        '看历程',
        html`<ol>${run.map(({ happenedOn, title }) => html`<li><time>${dayText(happenedOn)}</time>${title}</li>`)}</ol>`,
      ),
    ),
    ...[...inChunks(shown, PHOTOS_A_SLIDE)].map((run) =>
      slide('photos', stop, '看现场', html`<div class="cells">${run.map((photo) => photoCell(photo, photos))}</div>`),
    ),
  ]
}

function introSlide(stop: SnapshotStop, number: number): Html {
  const { kind, placeName, within, startedOn, words, members, industries, projects } = stop
  return html`<div class="slide intro"><p class="number">第${number}站</p><h2>${stop.title}</h2>
<p class="place">${[...within, placeName].join(' ')}${kind === 'CLUSTER' && startedOn !== null && `　${dayText(startedOn)}启动`}</p>
${words !== null && html`<p class="words">${words}</p>`}
<dl>${members.length > 0 && html`<dt>成员村 ${members.length} 个</dt><dd>${memberNames(stop)}</dd>`}${tallyText('产业', industries, '个')}${tallyText('建成民生实事', projects, '件')}</dl></div>`
}

function memberNames({ members }: SnapshotStop): Html {
  const named = members.slice(0, MEMBERS_NAMED).map(({ name, isLead }) => (isLead ? `${name}（牵头）` : name))
  const rest = members.length - named.length
  return html`${named.join('、')}${rest > 0 && `等 ${members.length} 个村`}`
}

const tallyText = (label: string, tallies: readonly SnapshotTally[], measureWord: string): Html =>
  tallies.length === 0
    ? html``
    : html`<dt>${label}</dt><dd>${tallies.map(({ words, count }) => `${words.zh} ${count} ${measureWord}`).join('，')}</dd>`

function figureCell(figure: SnapshotFigure, name: string): Html {
  const { metric, unit, period, value, state, against } = figure
  const text = value === null ? null : numberText(metric, unit, value)
  return html`<div class="figure"><p class="name">${name}</p>
<p class="number">${text === null ? html`<span class="gap">${stateText(state, unit)}</span>` : html`<b>${text.digits}</b><span>${text.unit}</span>`}</p>
<p class="period">${periodText(period)}${value !== null && state === 'INSUFFICIENT_COVERAGE' && `　${stateText(state, unit)}`}${coverageText(figure)}</p>${against !== null && comparison(figure, against)}</div>`
}

/** How many villages stand behind a number that not all of them reported. */
const coverageText = ({ reported, expected, value }: SnapshotFigure): string =>
  value !== null && reported < expected ? `　${expected} 个村中 ${reported} 个已上报` : ''

function comparison(figure: SnapshotFigure, against: string): Html {
  const { metric, unit, before, beforeState, beforeReported, change, changeUnit, pairs, reported } = figure
  const then = before === null ? stateText(beforeState ?? 'NOT_REPORTED', unit) : joined(metric, unit, before)
  const arrow = change === null || change === 0 ? '' : change > 0 ? '▲ ' : '▼ '
  const direction = change === null || change === 0 ? 'flat' : change > 0 ? 'up' : 'down'
  // Where others reported then, the change is not the difference of the two numbers that stand here.
  const isPartial = change !== null && pairs !== null && pairs < Math.max(reported, beforeReported ?? 0)
  return html`<p class="before">${periodText(against)}　${then}</p>${
    change !== null &&
    changeUnit !== null &&
    html`<p class="change ${direction}">${arrow}${changeText(metric, changeUnit, change)}${isPartial && html`<small>　按两期均上报的 ${pairs} 个村</small>`}</p>`
  }`
}

function joined(metric: string, unit: SnapshotFigure['unit'], value: number): string {
  const text = numberText(metric, unit, value)
  return `${text.digits}${text.unit}`
}

/** Whom a cluster is compared with, and the difference of the changes: a description, no proof of effect. */
function comparedText({ compared, metric, effect, effectUnit, members, others, points }: SnapshotChart): Html {
  if (!compared) return html``
  const base = points[0] ? periodText(points[0].period) : ''
  return html`<p class="compared"><span class="key own">片区成员村 ${members ?? 0} 个</span><span class="key other">同区市片区外对照村 ${others ?? 0} 个</span></p>
<p class="compared">${
    effect === null || effectUnit === null
      ? '可比的村不足，不作比较。'
      : `比${base}，片区变化与对照村变化相差 ${changeText(metric, effectUnit, effect)}（描述，不作效果证明）`
  }</p>`
}

const photoCell = ({ digest, caption, widthPixels, heightPixels }: SnapshotPhoto, photos: PhotoAddresses): Html =>
  html`<figure><img src="${photos.get(digest) ?? ''}" width="${widthPixels}" height="${heightPixels}" alt="${caption ?? '现场照片'}">${caption !== null && html`<figcaption>${caption}</figcaption>`}</figure>`
