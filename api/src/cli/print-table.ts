/** Wider cells are cut: a message longer than that is cut nowhere, for it stands last. */
const MAX_WIDTH = 28

/** Columns that a text takes on a terminal: Chinese characters and full-width marks take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  )

function cut(text: string): string {
  if (displayWidth(text) <= MAX_WIDTH) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) > MAX_WIDTH - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Lines of a table for a terminal, columns aligned; the last column is never cut. */
export function tableText(heads: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string[] {
  const last = heads.length - 1
  const oneLine = (cell: string | number | null) => String(cell ?? '').replace(/\s+/g, ' ')
  const texts = [heads, ...rows].map((row) =>
    row.map((cell, index) => (index === last ? oneLine(cell) : cut(oneLine(cell)))),
  )
  const widths = heads.map((_, index) => Math.max(...texts.map((row) => displayWidth(row[index] ?? ''))))
  return texts.map((row) =>
    row
      .map((text, index) => (index === last ? text : text + ' '.repeat((widths[index] ?? 0) - displayWidth(text))))
      .join('  ')
      .trimEnd(),
  )
}
