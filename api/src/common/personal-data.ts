/** Identity card numbers and mobile phone numbers: no resident and no official is named by them anywhere. */
const PERSONAL: readonly RegExp[] = [
  /(?<!\d)\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/,
]

/** The first identity or phone number in a text in its NFKC form, as it stands; null when there is none. */
export function personalDataIn(text: string): string | null {
  const plain = text.normalize('NFKC')
  return PERSONAL.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined) ?? null
}
