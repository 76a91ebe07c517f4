import type { Locale } from '../../common/words'
import type { SnapshotFigure } from '../snapshot.types'
import { type Html, html } from './escape-html'
import { changeText, joinedText, numberText, periodText, stateText } from './number-text'
import { pageWords } from './page-words'

/** A figure of a stop: its name, the number, the period with its coverage, and the number that it is compared with. */
export function figureCell(locale: Locale, figure: SnapshotFigure, name: string): Html {
  const { metric, unit, period, value, state, against } = figure
  const text = value === null ? null : numberText(locale, metric, unit, value)
  const isWeak = value !== null && state === 'INSUFFICIENT_COVERAGE'
  return html`<div class="figure"><p class="name">${name}</p>
<p class="number">${text === null ? html`<span class="gap">${stateText(locale, state, unit)}</span>` : html`<b>${text.digits}</b><span>${text.unit}</span>`}</p>
<p class="period">${periodText(locale, period)}${isWeak && `　${stateText(locale, state, unit)}`}${coverageText(locale, figure)}</p>${against !== null && comparison(locale, figure, against)}</div>`
}

/** How many villages stand behind a number that not all of them reported. */
const coverageText = (locale: Locale, { reported, expected, value }: SnapshotFigure): string =>
  value !== null && reported < expected ? `　${pageWords[locale].coverage(reported, expected)}` : ''

function comparison(locale: Locale, figure: SnapshotFigure, against: string): Html {
  const { metric, unit, before, beforeState, beforeReported, change, changeUnit, pairs, reported } = figure
  const then =
    before === null
      ? stateText(locale, beforeState ?? 'NOT_REPORTED', unit)
      : joinedText(locale, numberText(locale, metric, unit, before))
  const arrow = change === null || change === 0 ? '' : change > 0 ? '▲ ' : '▼ '
  const direction = change === null || change === 0 ? 'flat' : change > 0 ? 'up' : 'down'
  // Where others reported then, the change is not the difference of the two numbers that stand here.
  const isPartial = change !== null && pairs !== null && pairs < Math.max(reported, beforeReported ?? 0)
  return html`<p class="before">${periodText(locale, against)}　${then}</p>${
    change !== null &&
    changeUnit !== null &&
    html`<p class="change ${direction}">${arrow}${changeText(locale, metric, changeUnit, change)}${isPartial && html`<small>　${pageWords[locale].pairs(pairs)}</small>`}</p>`
  }`
}
