/** How offices write "nothing reported" (domain.md §7). Never zero. */
const MISSING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '/',
  '//',
  '\\',
  '无',
  '暂无',
  '无数据',
  '空',
  'n/a',
  'na',
  'null',
])

/** Whether the text of a cell says that nothing is reported. Dashes of every length are one dash. */
export function isMissingText(text: string): boolean {
  if (text.length > 8) return false
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐-―−─━ー—]+/g, '-')
    .toLowerCase()
  return MISSING.has(plain)
}
