import type { Permission } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import { wordsOf } from '@/i18n/words'
import { FrameOnly } from '@/ui/FrameOnly'
import { Notice } from '@/ui/Notice'
import { carried, hrefOf, type View } from '@/view/view'
import { viewerOf } from './viewer'

interface NotAllowedPageProps {
  readonly view: View
  readonly path: string
  /** The permission that is missing, or the API's own words where it named something else, such as a territory. */
  readonly missing:
    | { readonly permission: Permission }
    | { readonly isOutside: boolean; readonly detail: string | null }
}

/** A page that somebody may not use: what is missing, whom to ask, and what they may do. Nothing went wrong. */
export async function NotAllowedPage({ view, path, missing }: NotAllowedPageProps) {
  const words = accessWordsOf(view.lang)
  const viewer = await viewerOf(view.lang)
  const isOutside = 'isOutside' in missing && missing.isOutside
  const title = isOutside ? words.me.outside : words.me.notYours
  const text = 'permission' in missing ? words.me.needs(words.permissions[missing.permission]) : missing.detail
  const can = viewer?.permissions.map((permission) => words.permissions[permission]).join(words.comma)
  return (
    <FrameOnly view={view} path={path} title={title}>
      <Notice
        title={title}
        actions={<a href={hrefOf('/', carried({ ...view, period: null }))}>{wordsOf(view.lang).failed.home}</a>}
      >
        {text}
        <small>{words.me.ask}</small>
        {can !== undefined && <small>{can === '' ? words.me.mayNothing : words.me.mayDo(can)}</small>}
      </Notice>
    </FrameOnly>
  )
}
