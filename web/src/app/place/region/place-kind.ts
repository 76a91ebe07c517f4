import type { PlaceLevel } from '@/gql/graphql'
import type { View } from '@/view/view'

/** What a code of a region or reporting unit says about the questions its page asks. */
export interface PlaceKind {
  readonly kind: 'HOME' | 'COUNTY' | 'TOWNSHIP' | 'UNIT'
  /** Among whom it is ranked: the units of a list, the places inside another, or all of its level ({});
   * null: alone of its kind. */
  readonly peers: { readonly list?: string; readonly within?: string } | null
  /** What is ranked below it; null for a township, whose villages are listed. */
  readonly children: { readonly level: PlaceLevel; readonly list: string | null; readonly within: string | null } | null
}

const COUNTY_DIGITS = 6
const TOWNSHIP_DIGITS = 9

const UNIT = /^unit:(?<list>[\w-]+):[\w-]+$/

/** Codes have 2, 4, 6 or 9 digits, or name a unit of a list; null for anything else. */
export function placeKind(code: string, view: View): PlaceKind | null {
  const list = UNIT.exec(code)?.groups?.list
  const townships = { level: 'TOWNSHIP', list: null, within: code } as const
  if (list) return { kind: 'UNIT', peers: { list }, children: townships }
  if (!/^\d+$/.test(code)) return null
  switch (code.length) {
    case 2:
      return { kind: 'HOME', peers: null, children: { level: 'COUNTY', list: null, within: code } }
    case 4:
      return { kind: 'HOME', peers: null, children: { level: 'COUNTY', list: view.list, within: code } }
    case COUNTY_DIGITS:
      return { kind: 'COUNTY', peers: {}, children: townships }
    case TOWNSHIP_DIGITS:
      return { kind: 'TOWNSHIP', peers: { within: code.slice(0, COUNTY_DIGITS) }, children: null }
    default:
      return null
  }
}
