import type { Words } from '../common/words'
import type { VillageName, VillageNotFound } from './find-village'
import type { PlaceIndex } from './place-index'

const MAX_NAMED = 5

/** Joins sentences of both languages. */
export function joinWords(sentences: readonly Words[]): Words | null {
  if (sentences.length === 0) return null
  return { zh: sentences.map(({ zh }) => zh).join(''), en: sentences.map(({ en }) => en).join(' ') }
}

/** A name as the file gives it: 区市 township village. */
export function givenName({ county, township, village }: VillageName): string {
  return [county, township, village].filter((part) => part !== null && part !== '').join(' ')
}

export const nothingGiven = (): VillageNotFound => ({
  problem: 'NOT_GIVEN',
  words: {
    zh: '没有写明是哪个村：请填12位村代码，或区市、乡镇、村名。',
    en: 'No village is named: give its 12-digit code, or the names of county, township and village.',
  },
})

export const codeMalformed = (code: string, kind: 'village' | 'region'): VillageNotFound => ({
  problem: 'CODE_MALFORMED',
  words:
    kind === 'village'
      ? {
          zh: `村代码“${code}”应为12位数字，按文本填写，例如 370602001001。`,
          en: `Village code "${code}" should be 12 digits, kept as text, for example 370602001001.`,
        }
      : {
          zh: `区划代码“${code}”应为2、4、6或9位数字，例如 370614。`,
          en: `Division code "${code}" should be 2, 4, 6 or 9 digits, for example 370614.`,
        },
})

export const codeUnknown = (code: string): VillageNotFound => ({
  problem: 'CODE_UNKNOWN',
  words: {
    zh: `代码 ${code} 不在任何一年的区划名单中。`,
    en: `Code ${code} is on no list of divisions of any year.`,
  },
})

export const nameUnknown = (given: VillageName): VillageNotFound => ({
  problem: 'NAME_UNKNOWN',
  words: {
    zh: `区划名单中没有“${givenName(given)}”。请核对区市、乡镇和村名，或填12位村代码。`,
    en: `No list of divisions has "${givenName(given)}". Check county, township and village, or give the 12-digit code.`,
  },
})

/** Several villages answer to the name. */
export function nameAmbiguous(given: VillageName, rows: readonly number[], index: PlaceIndex): VillageNotFound {
  const named = rows.slice(0, MAX_NAMED).map((row) => `${index.codeOf(row)} ${index.nameOf(row)}`)
  const more = { zh: rows.length > MAX_NAMED ? '等' : '', en: rows.length > MAX_NAMED ? ' and others' : '' }
  return {
    problem: 'NAME_AMBIGUOUS',
    words: {
      zh: `“${givenName(given)}”可能是 ${rows.length} 个村：${named.join('、')}${more.zh}。请填12位村代码。`,
      en: `"${givenName(given)}" may be any of ${rows.length} villages: ${named.join(', ')}${more.en}. Give the 12-digit code.`,
    },
  }
}
