import type { Locale } from '../../common/words'
import type { TourSnapshot } from '../snapshot.types'
import { type Html, html } from './escape-html'
import { dayText } from './number-text'
import type { PageRole } from './page-face'
import { type PageWords, pageWords } from './page-words'

/** Seconds a slide stands while slides move on by themselves. */
const PACES = [10, 20, 30, 60] as const
const USUAL_PACE = 20

/** On every slide and every printed page: whether it is invented, and what the numbers rest on; on screens the controls. */
export function pageFooter(
  locale: Locale,
  { isSample, madeOn, revision }: TourSnapshot,
  title: string,
  role: PageRole['kind'] | null,
): Html {
  const words = pageWords[locale]
  const other = locale === 'zh' ? 'en' : 'zh'
  return html`<footer>${isSample && html`<span class="sample">${words.sample}</span>`}<span>${title}</span><span>${words.asOf(revision, dayText(locale, madeOn))}</span><span>${words.weak}</span><div class="controls">${role && joining(words, role)}<button data-do="language" type="button" lang="${pageWords[other].tag}">${other === 'en' ? 'English' : '中文'}</button>${walking(words)}</div></footer>`
}

/** Whether a phone goes along with the presenter, and how that stands; of the presenter, whether visitors see it. */
function joining({ how, follow, alone, standing }: PageWords, role: PageRole['kind']): Html {
  const said = Object.entries(standing).map(([name, text]) => html` data-${name}="${text}"`)
  const choice = html`<span class="choice" role="group" aria-label="${how}"><button data-do="follow" type="button" aria-pressed="true">${follow}</button><button data-do="alone" type="button" aria-pressed="false">${alone}</button></span>`
  return html`${role === 'follow' && choice}<span id="standing" role="status"${said}></span>`
}

function walking(words: PageWords): Html {
  const paces = PACES.map(
    (pace) => html`<option value="${pace}"${pace === USUAL_PACE && html` selected`}>${words.seconds(pace)}</option>`,
  )
  return html`<nav aria-label="${words.walk}"><label><span class="hidden">${words.pace}</span><select id="pace">${paces}</select></label><button id="play" data-do="play" type="button" aria-pressed="false" data-start="${words.play}" data-halt="${words.pause}">${words.play}</button><progress id="left" max="${USUAL_PACE}" value="0" aria-label="${words.left}"></progress><button data-do="whole" type="button">${words.whole}</button><button id="back" data-do="back" type="button" aria-label="${words.back}">‹</button><span id="where" aria-live="polite"></span><button id="on" data-do="on" type="button" aria-label="${words.on}">›</button></nav>`
}
