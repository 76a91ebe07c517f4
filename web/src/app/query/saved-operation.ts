import type { Lang } from '@/i18n/words'

/**
 * What a saved operation answers, in words: the comments at its head, first in Chinese, then in English.
 * Its name where it has none.
 */
export function titleOf({ name, text }: { readonly name: string; readonly text: string }, lang: Lang): string {
  const [zh, en] = text
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2).trim())
  return (lang === 'zh' ? zh : (en ?? zh)) ?? name
}
