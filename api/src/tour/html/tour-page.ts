import { createHash } from 'node:crypto'
import type { TourSnapshot } from '../snapshot.types'
import { type Html, html, trusted } from './escape-html'
import { dayText } from './number-text'
import { PAGE_SCRIPT } from './page-script'
import { PAGE_STYLE } from './page-style'
import { type PhotoAddresses, stopSlides } from './stop-slides'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is fetched and nothing runs but what is in the file itself. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(PAGE_STYLE)}`,
  `script-src ${hashOf(PAGE_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * A published tour as one file that opens from a USB stick without a network: slides for a wall screen, a page for
 * phones, A3 landscape for print with one stop a page. It has no outline map: a map in public needs a review number.
 */
export function tourPage(snapshot: TourSnapshot, photos: PhotoAddresses): string {
  const { title, stops } = snapshot
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${snapshot.isSample && '【样例数据】'}${title}</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
<main>
${cover(snapshot)}
${stops.map((stop, index) => html`<section class="stop">${stopSlides(stop, index + 1, photos)}</section>`)}
</main>
${footer(snapshot)}
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`.markup
}

function cover({ title, titleEn, words, visitOn, stops }: TourSnapshot): Html {
  return html`<div class="slide cover"><h1>${title}</h1>${titleEn !== null && html`<p class="place" lang="en">${titleEn}</p>`}
${visitOn !== null && html`<p class="place">${dayText(visitOn)}</p>`}${words !== null && html`<p class="words">${words}</p>`}
<p class="route">${stops.map((stop, index) => html`<span><b>${index + 1}</b>${stop.title}</span>`)}</p></div>`
}

/** On every slide and every printed page: whether it is invented, and what the numbers rest on. */
function footer({ isSample, title, madeOn, revision }: TourSnapshot): Html {
  return html`<footer>${isSample && html`<span class="sample">样例数据 数值为虚构</span>`}<span>${title}</span><span>数据截至第 ${revision} 版　${dayText(madeOn)}发布</span><span>带*的数据不足，仅供参考</span><nav aria-label="翻页"><button id="back" type="button" aria-label="上一页">‹</button><span id="where" aria-live="polite"></span><button id="on" type="button" aria-label="下一页">›</button></nav></footer>`
}
