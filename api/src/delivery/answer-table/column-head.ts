import type { Locale } from '../../common/words'
import { fieldWords } from '../field-words/field-words'
import { type AskedField, typeNameOf } from './asked-field'
import { chainOf, type Step } from './chain'
import { aliasOf } from './complete-document'
import { type FigureAsked, figureAsked } from './figure-asked'
import { changeHead, figureHead } from './figure-head'
import type { PlannedTable, Spot } from './plan-tables'

/** The words over a column, from the shortest that may do to the longest. */
interface HeadChoice {
  readonly short: string
  readonly full: string
  /** What was asked under a name of its own, by that name. */
  readonly alias: string | null
}

/** The heads of the columns of a table, keys first; no two are the same. */
export function columnHeads(table: PlannedTable, locale: Locale): string[] {
  const { keys, columns } = table
  const choices = [
    ...keys.map((spot): HeadChoice => {
      const head = keyHead(table, spot, locale)
      return { short: head, full: head, alias: null }
    }),
    ...columns.map((spot) => headChoice(table, spot, locale)),
  ]
  return distinct(choices)
}

/** Lengthens heads that are the same, then names them by their aliases, and at last numbers them. */
function distinct(choices: readonly HeadChoice[]): string[] {
  const full = lengthen(
    choices.map(({ short }) => short),
    choices.map(({ full }) => full),
  )
  const named = lengthen(
    full,
    choices.map(({ alias }, index) => (alias === null ? (full[index] as string) : `${full[index]} · ${alias}`)),
  )
  const seen = new Map<string, number>()
  return named.map((head) => {
    const count = (seen.get(head) ?? 0) + 1
    seen.set(head, count)
    return count === 1 ? head : `${head} ${count}`
  })
}

function lengthen(heads: readonly string[], longer: readonly string[]): string[] {
  const isTwice = (head: string) => heads.indexOf(head) !== heads.lastIndexOf(head)
  return heads.map((head, index) => (isTwice(head) ? (longer[index] as string) : head))
}

const words = ({ owner, field, varies, key }: AskedField, locale: Locale): string =>
  varies ? key : (fieldWords(owner, field.name)?.[locale] ?? field.name)

const isQuiet = ({ owner, field, varies }: AskedField): boolean =>
  !varies && fieldWords(owner, field.name)?.quiet === true

/** A row above is named by what it is: 村 代码, 要求 编号. */
function keyHead(table: PlannedTable, spot: Spot, locale: Locale): string {
  const leaf = spot.path.at(-1)
  const holder = spot.path.length > 1 ? spot.path.at(-2) : nameOfList(table.lists[spot.level - 1] ?? [])
  return [holder, leaf].flatMap((asked) => (asked ? words(asked, locale) : [])).join(' ')
}

/** The field that says what the rows of a list are: `villages` of `villages.nodes`. */
export const nameOfList = (list: readonly AskedField[]): AskedField | undefined =>
  list.findLast((asked) => !isQuiet(asked)) ?? list.at(-1)

export const listWords = (list: readonly AskedField[], locale: Locale): string => {
  const asked = nameOfList(list)
  return asked ? words(asked, locale) : ''
}

function headChoice(table: PlannedTable, spot: Spot, locale: Locale): HeadChoice {
  const chain = chainOf(table, spot)
  const own = chain.slice(chain.length - spot.path.length)
  const pieces = own.map((step, index) => {
    if (joinedWords(own, index + 1, locale) !== null) return ''
    return (
      joinedWords(own, index, locale) ?? pieceOf(step, chain.slice(0, chain.length - own.length + index + 1), locale)
    )
  })
  const leaf = own.at(-1)?.asked
  const asked = figureAsked(chain)
  const alone = asked ? figureHead(asked, locale) : leaf ? words(leaf, locale) : ''
  const alias = aliasIn(own)
  const told = pieces.filter((piece) => piece !== '').join(' ') || alone
  // A condition on the villages of a figure has no words: its alias, where it has one, was chosen to tell it.
  const full = asked?.isNarrowed ? `${told} · ${alias ?? (locale === 'zh' ? '按条件' : 'by condition')}` : told
  const isAside = leaf !== undefined && !isQuiet(leaf) && own.length > 1 && isOnlyFigure(table, own)
  return { short: isAside ? words(leaf, locale) : full, full, alias: asked?.isNarrowed ? null : alias }
}

/** Whether a row has one figure and one change at most: what stands beside their values needs not name them again. */
function isOnlyFigure({ columns }: PlannedTable, own: readonly Step[]): boolean {
  const holder = own.at(-2)?.asked
  if (!holder || !isMeasured(holder)) return false
  const measured = [...new Set(columns.flatMap(({ path }) => path.filter(isMeasured)))]
  return new Set(measured.map(typeNameOf)).size === measured.length
}

const isMeasured = (asked: AskedField): boolean => ['Figure', 'Change'].includes(typeNameOf(asked))

function pieceOf(step: Step, chain: readonly Step[], locale: Locale): string {
  const { asked } = step
  const figure = figureAsked(chain)
  const isNamedHere = figure !== null && figure.index === chain.length - 1
  const type = typeNameOf(asked)
  if (figure && (isNamedHere || type === 'Figure')) return withWords(figureHead(figure, locale), asked, locale)
  if (figure && type === 'Change') return changePiece(step, chain, figure, locale)
  if (asked.varies) return asked.key
  return isQuiet(asked) ? '' : [words(asked, locale), ...daysOf(asked)].join(' ')
}

/** Two fields that have one name together: the parent of a village's parent is its county. */
function joinedWords(own: readonly Step[], index: number, locale: Locale): string | null {
  const [holder, inner] = [own[index - 1]?.asked, own[index]?.asked]
  if (!holder || !inner) return null
  return fieldWords(holder.owner, `${holder.field.name}.${inner.field.name}`)?.[locale] ?? null
}

function withWords(head: string, asked: AskedField, locale: Locale): string {
  const { against } = asked.args
  const told = isQuiet(asked) ? head : `${head} ${words(asked, locale)}`
  if (typeof against !== 'string') return told
  return locale === 'zh' ? `${told} 比${against}` : `${told} on ${against}`
}

function changePiece(step: Step, chain: readonly Step[], figure: FigureAsked, locale: Locale): string {
  const against = chain.findLast(({ asked }) => typeof asked.args.against === 'string')?.asked.args.against
  const head = changeHead(step, figure, typeof against === 'string' ? against : null, locale)
  const holder = chain.at(-2)?.asked
  return holder && typeNameOf(holder) === 'Figure' ? head : `${figureHead(figure, locale)} ${head}`
}

/** The year or day that an object was asked of. */
const daysOf = ({ args }: AskedField): string[] =>
  [args.year, args.period, args.on]
    .filter((given) => typeof given === 'string' || typeof given === 'number')
    .map(String)

/** The nearest alias on the way to a column; null for none. */
function aliasIn(own: readonly Step[]): string | null {
  const aliased = own.findLast(({ asked }) => aliasOf(asked) !== null)
  return aliased ? aliasOf(aliased.asked) : null
}
