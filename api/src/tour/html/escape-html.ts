const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it may stand in HTML and SVG, in an element or an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)

/** Markup, which is not escaped again. */
export interface Html {
  readonly markup: string
}

type Part = Html | readonly Html[] | string | number | null | false

const written = (part: Part): string => {
  if (part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** Markup from a template: what is put in is escaped unless it is markup itself. Null and false leave nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((text, index) => text + written(parts[index] ?? null)).join(''),
})

/** Markup that was not made from what people wrote. */
export const trusted = (markup: string): Html => ({ markup })
