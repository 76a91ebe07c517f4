import type { ListedLine } from '@/forms/find-villages'
import { type FoundVillage, whereText } from '@/forms/wanted-village'
import type { EditWords } from '@/i18n/edit-words'

/** A line of a pasted list that gave no member, and why. */
export interface LineFault {
  readonly number: number
  readonly text: string
  readonly why: string
}

export interface Judged {
  readonly villages: readonly FoundVillage[]
  readonly faults: readonly LineFault[]
}

/** Which villages a pasted list adds: those found once and not listed before, in the cluster or in the list itself. */
export function judgeListed(
  lines: readonly ListedLine[],
  listed: readonly string[],
  words: EditWords['cluster'],
): Judged {
  const seen = new Set(listed)
  const villages: FoundVillage[] = []
  const faults: LineFault[] = []
  for (const { number, text, villages: found } of lines) {
    const [village, other] = found
    const tell = (why: string) => faults.push({ number, text, why })
    if (!village) tell(words.notFound)
    else if (other) tell(words.several(found.map((one) => `${whereText(one)} ${one.name}`).join('；')))
    else if (seen.has(village.code)) tell(words.already)
    else {
      seen.add(village.code)
      villages.push(village)
    }
  }
  return { villages, faults }
}
