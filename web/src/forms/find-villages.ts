import { VillagesCodedDocument, VillagesNamedDocument } from '@/gql/graphql'
import type { Lang } from '@/i18n/words'
import { askHub, type Told } from './ask-hub'
import { type FoundVillage, liesIn, namedSo, readWanted, textOf, type Wanted } from './wanted-village'

/** So many are looked through for the places that somebody names. */
const LOOKED_THROUGH = 200
/** So many are listed. */
const LISTED = 12
/** So many codes are asked at once. */
const CODES_AT_ONCE = 500

/** Villages that fit what is being typed; `total` counts all of them. */
export interface FoundVillages {
  readonly villages: readonly FoundVillage[]
  readonly total: number
}

/** Looks for villages while somebody types: by code, or by a part of the name. */
export async function searchVillages(text: string, lang: Lang): Promise<Told<FoundVillages>> {
  const wanted = readWanted(text)
  if (!wanted) return { ok: true, data: { villages: [], total: 0 } }
  if ('code' in wanted) {
    const told = await villagesCoded([wanted.code], lang)
    return told.ok ? { ok: true, data: { villages: [...told.data.values()], total: told.data.size } } : told
  }
  const told = await askHub(VillagesNamedDocument, { text: wanted.name, first: LOOKED_THROUGH }, lang)
  if (!told.ok) return told
  const { nodes, totalCount } = told.data.villages
  const near = nodes.filter((village) => liesIn(village, wanted.within))
  const total = wanted.within.length === 0 ? totalCount : near.length
  return { ok: true, data: { villages: near.slice(0, LISTED), total } }
}

async function villagesCoded(codes: readonly string[], lang: Lang): Promise<Told<Map<string, FoundVillage>>> {
  const found = new Map<string, FoundVillage>()
  for (let at = 0; at < codes.length; at += CODES_AT_ONCE) {
    const told = await askHub(VillagesCodedDocument, { codes: codes.slice(at, at + CODES_AT_ONCE) }, lang)
    if (!told.ok) return told
    for (const place of told.data.places) if (place?.__typename === 'Village') found.set(place.code, place)
  }
  return { ok: true, data: found }
}

/** A line of a pasted list with the villages that it may mean: exactly one is what is wanted. */
export interface ListedLine {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
  readonly villages: readonly FoundVillage[]
}

/** Finds the villages of a pasted list, line by line; empty lines are left out. */
export async function findListed(list: string, lang: Lang): Promise<Told<readonly ListedLine[]>> {
  const lines = list.split('\n').flatMap((text, at) => {
    const wanted = readWanted(text)
    return wanted ? [{ number: at + 1, text: text.trim(), wanted }] : []
  })
  const codes = lines.flatMap(({ wanted }) => ('code' in wanted ? [wanted.code] : []))
  const coded = await villagesCoded([...new Set(codes)], lang)
  if (!coded.ok) return coded
  const found: ListedLine[] = []
  for (const { number, text, wanted } of lines) {
    const told = await villagesOf(wanted, coded.data, lang)
    if (!told.ok) return told
    found.push({ number, text, villages: told.data })
  }
  return { ok: true, data: found }
}

async function villagesOf(
  wanted: Wanted,
  coded: ReadonlyMap<string, FoundVillage>,
  lang: Lang,
): Promise<Told<readonly FoundVillage[]>> {
  if ('code' in wanted) {
    const village = coded.get(wanted.code)
    return { ok: true, data: village ? [village] : [] }
  }
  const told = await askHub(VillagesNamedDocument, { text: textOf(wanted.name), first: LOOKED_THROUGH }, lang)
  return told.ok ? { ok: true, data: namedSo(told.data.villages.nodes, wanted.name, wanted.within) } : told
}
