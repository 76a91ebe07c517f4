import { xlsxTooLarge } from '../file-errors'
import { readXml } from './xml-stream'
import type { ZipParts } from './zip-parts'

/** All texts of a workbook stand in memory while it is read. */
const MAX_CHARACTERS = 50_000_000
const MAX_STRINGS = 5_000_000

/** `_x000D_` stands for a character that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The texts that cells refer to by number. Reading aids (phonetic text) are left out. */
export async function readSharedStrings(parts: ZipParts, part: string, file: string): Promise<string[]> {
  if (!parts.has(part)) return []
  const strings: string[] = []
  let text = ''
  let characters = 0
  let inText = false
  let phonetic = 0
  await readXml(await parts.stream(part), file, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic--
      else if (name === 'si') {
        characters += text.length
        if (characters > MAX_CHARACTERS || strings.length >= MAX_STRINGS) throw tooManyTexts(file)
        strings.push(unescapeText(text))
      }
    },
  })
  return strings
}

const tooManyTexts = (file: string) =>
  xlsxTooLarge(file, {
    zh: `文字总量超过 ${MAX_CHARACTERS / 10_000} 万字`,
    en: `it holds more than ${MAX_CHARACTERS / 1_000_000} million characters`,
  })
