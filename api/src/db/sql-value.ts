/** What may be bound to a `?` placeholder. */
export type SqlValue = string | number | boolean | Uint8Array | null

/** Reads a numeric column: MariaDB hands sums and decimals over as text. Throws on anything that is no number. */
export function sqlNumber(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'bigint') return Number(number)
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw new TypeError(`Not a number in a numeric column: ${String(value)}`)
}

/** Reads a numeric column that may be empty. NULL stays null: missing is never zero. */
export function sqlNumberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : sqlNumber(value)
}

/** Reads a boolean column: both databases keep 0 and 1. */
export function sqlBoolean(value: unknown): boolean {
  return value === true || sqlNumber(value === false ? 0 : value) !== 0
}

/** Reads a boolean column that may be empty. */
export function sqlBooleanOrNull(value: unknown): boolean | null {
  return value === null || value === undefined ? null : sqlBoolean(value)
}

/** Reads a text column. Throws on NULL. */
export function sqlText(value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`Not a text in a text column: ${String(value)}`)
}

/** Reads a text column that may be empty. */
export function sqlTextOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : sqlText(value)
}

/**
 * Reads a column of bytes: MariaDB hands over a view, SQLite the bare buffer, made outside of this program's own globals,
 * so that `instanceof` cannot tell it. Throws on NULL.
 */
export function sqlBytes(value: unknown): Buffer {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') return Buffer.from(value as ArrayBuffer)
  throw new TypeError(`Not bytes in a column of bytes: ${typeof value}`)
}
