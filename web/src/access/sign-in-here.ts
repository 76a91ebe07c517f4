import { headers } from 'next/headers'
import type { Lang } from '@/i18n/words'
import { ADDRESS_HEADER, addressWith } from '@/view/request-view'
import { signInHref } from './sign-in-path'

/** The address of the sign-in that leads back to the page of this request. */
export async function signInHere(lang: Lang): Promise<string> {
  const here = (await headers()).get(ADDRESS_HEADER) ?? '/'
  return signInHref(addressWith(here, 'theme', ''), lang)
}
