import { createHash } from 'node:crypto'
import type { Locale } from '../../common/words'
import type { TourSnapshot } from '../snapshot.types'
import { drawTiles } from './draw-tiles'
import { type Html, html, trusted } from './escape-html'
import { dayText } from './number-text'
import type { PageFace, PageRole, PhotoAddresses } from './page-face'
import { pageFooter } from './page-footer'
import { PAGE_SCRIPT } from './page-script'
import { PAGE_STYLE } from './page-style'
import { pageWords } from './page-words'
import { stopSlides } from './stop-slides'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is fetched and nothing runs but what is in the page itself. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(PAGE_STYLE)}`,
  `script-src ${hashOf(PAGE_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
]

/**
 * What a page may do. The hub does not know by which name it is reached: one policy allows the one path on any host, and
 * the policy that it is served with (`servedPolicy`) allows its own host alone; a browser keeps to both.
 */
const policyOf = (role: PageRole | null): string =>
  [...POLICY, ...(role ? [`connect-src *:*${role.address}`] : [])].join('; ')

/** The second half of a page's policy, as a header: an origin of its own, and no host but this one. */
export const servedPolicy = ({ kind }: PageRole): string =>
  `sandbox allow-scripts; connect-src 'self'; frame-ancestors ${kind === 'lead' ? "'self'" : "'none'"}`

interface PageLook {
  /** The language shown first; the other one is a key or button away. */
  readonly locale: Locale
  readonly role?: PageRole | null
}

/**
 * A published tour as one file that opens from a USB stick without a network: slides for a wall screen, a page for
 * phones, A3 landscape for print with one stop a page, in both languages. Without an outline map: in public it would
 * need a review number.
 */
export function tourPage(snapshot: TourSnapshot, photos: PhotoAddresses, { locale, role = null }: PageLook): string {
  const [first, other] = (locale === 'zh' ? ['zh', 'en'] : ['en', 'zh']) as [Locale, Locale]
  return html`<!doctype html>
<html lang="${pageWords[first].tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(role)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${titleOf(first, snapshot)}</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body${role && html` data-role="${role.kind}" data-address="${role.address}" data-edition="${role.edition}"`}>
${faceOf({ locale: first, photos, isFirst: true }, snapshot, role)}
<template id="other">${faceOf({ locale: other, photos, isFirst: false }, snapshot, role)}</template>
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`.markup
}

/** What exists in Chinese alone is shown as it is. */
const nameOf = (locale: Locale, { title, titleEn }: TourSnapshot): string => (locale === 'en' && titleEn) || title

const titleOf = (locale: Locale, snapshot: TourSnapshot): string =>
  `${snapshot.isSample ? pageWords[locale].sampleTitle : ''}${nameOf(locale, snapshot)}`

function faceOf(face: PageFace, snapshot: TourSnapshot, role: PageRole | null): Html {
  const { locale } = face
  return html`<div id="tour" lang="${pageWords[locale].tag}" data-title="${titleOf(locale, snapshot)}">
<main>
${cover(locale, snapshot)}
${snapshot.stops.map((stop, index) => html`<section class="stop">${stopSlides(face, stop, index + 1)}</section>`)}
</main>
${pageFooter(locale, snapshot, nameOf(locale, snapshot), role?.kind ?? null)}
</div>`
}

function cover(locale: Locale, snapshot: TourSnapshot): Html {
  const { title, titleEn, words, visitOn, stops } = snapshot
  const isBilingual = titleEn !== null && titleEn !== title
  const second =
    locale === 'en' ? html`<p class="place" lang="zh-CN">${title}</p>` : html`<p class="place" lang="en">${titleEn}</p>`
  return html`<div class="slide cover"><h1>${nameOf(locale, snapshot)}</h1>${isBilingual && second}
${visitOn !== null && html`<p class="place">${dayText(locale, visitOn)}</p>`}${words !== null && html`<p class="words">${words}</p>`}
<div class="sides"><p class="route">${stops.map((stop, index) => html`<span><b>${index + 1}</b>${stop.title}</span>`)}</p>${drawTiles(locale, stops)}</div></div>`
}
