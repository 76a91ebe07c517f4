import { headers } from 'next/headers'
import { asLang, wordsOf } from '@/i18n/words'
import { FrameOnly } from '@/ui/FrameOnly'
import { Notice } from '@/ui/Notice'
import { LANG_HEADER } from '@/view/request-view'
import { hrefOf, readView } from '@/view/view'

/** An address that names nothing: says so, and leads back. */
export default async function NotFound() {
  const lang = asLang((await headers()).get(LANG_HEADER))
  const view = readView({ lang })
  const words = wordsOf(lang).failed
  return (
    <FrameOnly view={view} path="" title={words.notFound}>
      <Notice title={words.notFound} actions={<a href={hrefOf('/', view)}>{words.home}</a>}>
        {words.notFoundText}
      </Notice>
    </FrameOnly>
  )
}
