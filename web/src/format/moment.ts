import { type Lang, localeTag } from '@/i18n/words'

/** An instant as people in Yantai read it, to the minute, in Asia/Shanghai. */
export function momentText(instant: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeTag(lang), {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant))
}
