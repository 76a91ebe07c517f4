import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import { FrameOnly } from './FrameOnly'
import { Notice } from './Notice'

/** The page of an installation without the data it speaks of: what will stand here, once there is some. */
export function EmptyPage({ view, path }: { view: View; path: string }) {
  const words = wordsOf(view.lang).empty
  return (
    <FrameOnly view={view} path={path} title={words.title}>
      <Notice title={words.title}>{words.text}</Notice>
    </FrameOnly>
  )
}
