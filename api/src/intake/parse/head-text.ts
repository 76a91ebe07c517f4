/** Brackets that hold a unit or a remark, at the end of a header. */
const BRACKET = /\(([^()]*)\)$/
const NUMBERING = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[).、.]|其中[::]?)/

/** A header in the form in which headers are compared: half-width, without blanks, quotes and stars, in lower case. */
export function plainHead(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」*★]/g, '')
    .toLowerCase()
}

/** What stands in the brackets at the end of a plain header; null when there are none. */
export const bracketOf = (plain: string): string | null => BRACKET.exec(plain)?.[1] ?? null

/** A plain header without the brackets at its end. */
export const withoutBracket = (plain: string): string => plain.replace(BRACKET, '')

/** The forms in which a header may name a column, the plainest first: as it is, without unit, without numbering. */
export function headForms(plain: string): string[] {
  const bare = withoutBracket(plain)
  const forms = [plain, bare, plain.replace(NUMBERING, ''), bare.replace(NUMBERING, '')]
  return [...new Set(forms)].filter((form) => form !== '')
}
