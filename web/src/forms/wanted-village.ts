/** A village as somebody writes it: its code, or its name, perhaps with places that it lies in before it. */
export type Wanted = { readonly code: string } | { readonly name: string; readonly within: readonly string[] }

/** A village that was found; `path` has the names of the places that it lies in, highest first. */
export interface FoundVillage {
  readonly code: string
  readonly name: string
  readonly path: readonly { readonly name: string }[]
}

const OFFICE = /(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区)$/

/** What a village is called without the word of its committee: 东村村委会 and 东村 are 东. */
const coreOf = (name: string): string => name.replace(OFFICE, '').replace(/(.)村$/, '$1')

/** Reads a line; null when it is empty. */
export function readWanted(line: string): Wanted | null {
  const parts = line.split(/[\s,，、/]+/).filter((part) => part !== '')
  const last = parts.at(-1)
  if (last === undefined) return null
  const code = parts.find((part) => /^\d{12}$/.test(part))
  return code ? { code } : { name: last, within: parts.slice(0, -1) }
}

/** The text by which the hub is asked for a name. */
export const textOf = (name: string): string => coreOf(name) || name

/** Whether a village lies in places with such names. */
export const liesIn = ({ path }: FoundVillage, within: readonly string[]): boolean =>
  within.every((part) => path.some(({ name }) => name.includes(part)))

/** The villages that are called so, of those whose name contains it. */
export function namedSo(villages: readonly FoundVillage[], name: string, within: readonly string[]): FoundVillage[] {
  const near = villages.filter((village) => liesIn(village, within))
  const exact = near.filter((village) => village.name === name)
  return exact.length > 0 ? exact : near.filter((village) => coreOf(village.name) === coreOf(name))
}

/** County and township: what tells villages of one name apart. */
export const whereText = ({ path }: Pick<FoundVillage, 'path'>): string =>
  path
    .slice(-2)
    .map(({ name }) => name)
    .join(' ')
