/** Place of a cell from its reference, both from 1 for rows and 0 for columns: `C7` is row 7, column 2. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/

/** Reads `C7`; null when it is no reference. */
export function cellPlace(reference: string | undefined): CellPlace | null {
  const parts = REFERENCE.exec(reference ?? '')
  if (!parts) return null
  let column = 0
  for (const letter of parts[1] as string) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(parts[2]), column: column - 1 }
}
