/** A text as one word of a POSIX shell: nothing inside single quotes means anything but itself. */
export const shellText = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A text between double quotes with the escapes of JSON, all of which Python and R know. */
const jsonString = (text: string): string => JSON.stringify(text)

/** A value of JSON as Python writes it. */
export function pythonValue(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return jsonString(value)
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(', ')}]`
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, part]) => `${jsonString(key)}: ${pythonValue(part)}`)
    return `{${parts.join(', ')}}`
  }
  return String(value)
}

/** A text of several lines as Python writes it: raw between triple quotes, so that it can be read; else escaped. */
export function pythonText(text: string): string {
  return text.includes('"""') || /[\r\0]/.test(text) ? jsonString(text) : `r"""\n${text.trim()}\n"""`
}

/** A text as R writes it. */
export const rString = jsonString

/** A value of JSON as R writes it for `req_body_json`: lists by name, vectors as lists, so that one item stays a list. */
export function rValue(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return rString(value)
  if (Array.isArray(value)) return `list(${value.map(rValue).join(', ')})`
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, part]) => `\`${key}\` = ${rValue(part)}`)
    return parts.length === 0 ? 'structure(list(), names = character())' : `list(${parts.join(', ')})`
  }
  return String(value)
}

/** A text of several lines as R 4 writes it: raw, between dashes that the text does not hold; else escaped. */
export function rText(text: string): string {
  return text.includes(')---"') || /[\r\0]/.test(text) ? rString(text) : `r"---(\n${text.trim()}\n)---"`
}
