import { cacheExchange, createClient, fetchExchange } from 'urql'
import { type Lang, localeTag } from '@/i18n/words'

/**
 * The client of what moves in the browser, one for each language, because the API words its answers in it.
 * `cache-and-network` keeps the old figures on the screen while new ones come.
 */
export const browserClient = (lang: Lang) =>
  createClient({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: { headers: { 'accept-language': localeTag(lang) } },
  })
