import { inChunks } from '../../db/bulk'
import type { SnapshotChart, SnapshotFigure, SnapshotPhoto, SnapshotStop, SnapshotTally } from '../snapshot.types'
import { drawChart } from './draw-chart'
import { drawTiles } from './draw-tiles'
import { type Html, html } from './escape-html'
import { figureCell } from './figure-cell'
import { changeText, dayText, periodText } from './number-text'
import { type PageFace, photoSource } from './page-face'
import { type PageWords, pageWords } from './page-words'

/** What fits a screen in letters that can be read at 3 m. */
const FIGURES_A_SLIDE = 4
const CHARTS_A_SLIDE = 2
const PHOTOS_A_SLIDE = 2
const MILESTONES_A_SLIDE = 6
const MEMBERS_NAMED = 20

const slide = (
  kind: 'figures' | 'charts' | 'milestones' | 'photos',
  { title }: SnapshotStop,
  words: PageWords,
  body: Html,
) => html`<div class="slide ${kind}"><h3><span class="of">${title}</span>${words[kind]}</h3>${body}</div>`

/** The slides of one stop: what it is, its figures, charts, milestones and photos. */
export function stopSlides(face: PageFace, stop: SnapshotStop, number: number): Html[] {
  const { locale } = face
  const words = pageWords[locale]
  const shown = stop.photos.filter(({ digest }) => face.photos.has(digest))
  /** What a number is called: of a cluster with how its villages became one. */
  const named = ({ words: name, stat }: SnapshotFigure | SnapshotChart): string =>
    stop.kind === 'CLUSTER' ? words.withStat(name[locale], words.stats[stat]) : name[locale]
  return [
    introSlide(face, stop, number),
    ...[...inChunks(stop.figures, FIGURES_A_SLIDE)].map((run) => {
      const cells = run.map((figure) => figureCell(locale, figure, named(figure)))
      return slide('figures', stop, words, html`<div class="cells">${cells}</div>`)
    }),
    ...[...inChunks(stop.charts, CHARTS_A_SLIDE)].map((run) => {
      const cells = run.map(
        (chart) =>
          html`<figure><figcaption>${named(chart)}</figcaption>${drawChart(locale, chart)}${comparedText(face, chart)}</figure>`,
      )
      return slide('charts', stop, words, html`<div class="cells">${cells}</div>`)
    }),
    ...[...inChunks(stop.milestones, MILESTONES_A_SLIDE)].map((run) => {
      const items = run.map(
        ({ happenedOn, title }) => html`<li><time>${dayText(locale, happenedOn)}</time>${title}</li>`,
      )
      return slide('milestones', stop, words, html`<ol>${items}</ol>`)
    }),
    ...[...inChunks(shown, PHOTOS_A_SLIDE)].map((run) =>
      slide('photos', stop, words, html`<div class="cells">${run.map((photo) => photoCell(face, photo))}</div>`),
    ),
  ]
}

function introSlide({ locale }: PageFace, stop: SnapshotStop, number: number): Html {
  const { title, kind, placeName, within, startedOn, words, members, industries, projects } = stop
  const said = pageWords[locale]
  const started = kind === 'CLUSTER' && startedOn !== null && `　${said.started(dayText(locale, startedOn))}`
  const tallies = [
    members.length > 0 && html`<dt>${said.members(members.length)}</dt><dd>${memberNames(said, stop)}</dd>`,
    tallyText(said.industries, industries, ({ words: name, count }) => said.industryCount(name[locale], count), said),
    tallyText(said.projects, projects, ({ words: name, count }) => said.projectCount(name[locale], count), said),
  ].filter((part) => part !== false)
  return html`<div class="slide intro"><p class="number">${said.stop(number)}</p><h2>${title}</h2>
<p class="place">${[...within, placeName].join(' ')}${started}</p>
${words !== null && html`<p class="words">${words}</p>`}
<div class="sides"><dl>${tallies}</dl>${drawTiles(locale, [stop], number)}</div></div>`
}

/** What people call a village: its name without the committee that runs it. */
const calledName = (name: string): string => name.replace(/(?:居民委员会|村民委员会|村委会)$/, '')

function memberNames({ lead, listed, more }: PageWords, { members }: SnapshotStop): string {
  const named = members
    .slice(0, MEMBERS_NAMED)
    .map(({ name, isLead }) => (isLead ? lead(calledName(name)) : calledName(name)))
  return `${named.join(listed)}${members.length > named.length ? more(members.length) : ''}`
}

const tallyText = (
  label: string,
  tallies: readonly SnapshotTally[],
  text: (tally: SnapshotTally) => string,
  { tallied }: PageWords,
): Html => (tallies.length === 0 ? html`` : html`<dt>${label}</dt><dd>${tallies.map(text).join(tallied)}</dd>`)

/** Whom a cluster is compared with, and the difference of the changes: a description, no proof of effect. */
function comparedText({ locale }: PageFace, chart: SnapshotChart): Html {
  const { compared, metric, effect, effectUnit, members, others, points } = chart
  if (!compared) return html``
  const words = pageWords[locale]
  const base = points[0] ? periodText(locale, points[0].period) : ''
  const said =
    effect === null || effectUnit === null
      ? words.tooFew
      : words.effect(base, changeText(locale, metric, effectUnit, effect))
  return html`<p class="compared"><span class="key own">${words.ownKey(members ?? 0)}</span><span class="key other">${words.otherKey(others ?? 0)}</span></p>
<p class="compared">${said}</p>`
}

function photoCell(face: PageFace, { digest, caption, widthPixels, heightPixels }: SnapshotPhoto): Html {
  const alt = caption ?? pageWords[face.locale].photo
  return html`<figure><img ${photoSource(face, digest)} width="${widthPixels}" height="${heightPixels}" alt="${alt}">${caption !== null && html`<figcaption>${caption}</figcaption>`}</figure>`
}
