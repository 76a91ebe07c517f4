/** `stops.0.title` is the way into what was handed in; `stops.s3.title` names the same field wherever its stop moves. */

const isIndex = (part: string) => /^\d+$/.test(part)

/** The path with the keys of items in place of their positions. `form` is what was handed in, as the form had it. */
export function keyedPath(form: object, path: string): string {
  let at: unknown = form
  return path
    .split('.')
    .map((part) => {
      at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined
      const key = isIndex(part) ? (at as { readonly key?: unknown } | undefined)?.key : undefined
      return typeof key === 'string' ? key : part
    })
    .join('.')
}

/** The id of the element of a field or of a group of fields. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`

/** A path and the groups that it lies in, nearest first. */
export function pathAndGroups(path: string): readonly string[] {
  const parts = path.split('.')
  return parts.map((_, less) => parts.slice(0, parts.length - less).join('.'))
}

/** Words that name the parts of a path. */
export interface PathWords {
  /** Lists: `stops` → 站点. */
  readonly lists: Readonly<Record<string, string>>
  /** Fields: `title` → 标题. */
  readonly fields: Readonly<Record<string, string>>
  /** What the form itself is called. */
  readonly whole: string
}

/** A path in words: `stops.0.figures.2.metric` → 站点 1 · 数据 3 · 指标. */
export function pathText(path: string, words: PathWords): string {
  if (path === '') return words.whole
  const parts = path.split('.')
  return parts
    .flatMap((part, at) => {
      const next = parts[at + 1]
      if (isIndex(part)) return []
      if (next !== undefined && isIndex(next)) return [`${words.lists[part] ?? part} ${Number(next) + 1}`]
      return [words.fields[part] ?? part]
    })
    .join(' · ')
}
