/** A cookie as a server action sets it. */
export interface Cookie {
  readonly name: string
  readonly value: string
  readonly path?: string
  readonly httpOnly?: boolean
  readonly secure?: boolean
  readonly sameSite?: 'lax' | 'strict' | 'none'
  readonly maxAge?: number
  readonly expires?: Date
}

const SAME_SITE = ['lax', 'strict', 'none'] as const

/** What one attribute of a `Set-Cookie` line says; attributes that the API does not use say nothing. */
function attributeOf(part: string): Partial<Cookie> {
  const [name = '', ...rest] = part.trim().split('=')
  const value = rest.join('=')
  switch (name.toLowerCase()) {
    case 'path':
      return { path: value }
    case 'httponly':
      return { httpOnly: true }
    case 'secure':
      return { secure: true }
    case 'samesite': {
      const sameSite = SAME_SITE.find((known) => known === value.toLowerCase())
      return sameSite ? { sameSite } : {}
    }
    case 'max-age':
      return Number.isInteger(Number(value)) ? { maxAge: Number(value) } : {}
    case 'expires':
      return Number.isNaN(Date.parse(value)) ? {} : { expires: new Date(value) }
    default:
      return {}
  }
}

/** Reads a `Set-Cookie` line of the API; null where it names no cookie. */
export function readSetCookie(line: string): Cookie | null {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  const name = pair.slice(0, at).trim()
  if (at < 1 || name === '') return null
  return Object.assign({ name, value: pair.slice(at + 1).trim() }, ...attributes.map(attributeOf))
}
