import encodeQR from 'qr'

/** Light squares around the code, without which cameras do not find it. */
const BORDER = 4

/** A text as a QR code: the dark squares as a path in squares of one unit, and how many there are in a row. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER })
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size: rows.length }
}
