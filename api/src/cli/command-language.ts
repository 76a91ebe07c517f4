import { Option } from 'commander'
import type { Locale } from '../common/words'

/** The language of a tag such as `en_US.UTF-8` or `zh`: Chinese unless it is English. */
export const readLanguage = (tag: string): Locale => (/^en/i.test(tag) ? 'en' : 'zh')

/** `--lang`; without it the shell's `LANG` decides, and Chinese is the first language. */
export const languageOption = (): Option =>
  new Option('--lang <language>', '输出语言 zh 或 en · language of the output')
    .env('LANG')
    .default('zh' satisfies Locale)
    .argParser(readLanguage)
