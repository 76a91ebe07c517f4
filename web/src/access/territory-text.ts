import type { AccessWords } from '@/i18n/access-words'
import type { Viewer } from './viewer'

/** Where somebody may do what they may, in words. */
export function territoryText(
  {
    everywhere,
    territories,
  }: Pick<Viewer, 'everywhere'> & { readonly territories: readonly { readonly name: string }[] },
  words: Pick<AccessWords, 'everywhere' | 'nowhere' | 'comma'>,
): string {
  if (everywhere) return words.everywhere
  return territories.map(({ name }) => name).join(words.comma) || words.nowhere
}
