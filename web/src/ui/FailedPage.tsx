import { NotAllowedPage } from '@/access/NotAllowedPage'
import type { Problem } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { carried, hrefOf, type View } from '@/view/view'
import { FrameOnly } from './FrameOnly'
import { Notice } from './Notice'

/**
 * The page when the API gave no answer: the frame stays, and it says what to do. Trying again is an ordinary load.
 * What the reader may not see is no failure, and has a page of its own.
 */
export function FailedPage({ problem, view, path }: { problem: Problem; view: View; path: string }) {
  const { code, detail } = problem
  if (code === 'FORBIDDEN' || code === 'OUTSIDE_TERRITORY')
    return <NotAllowedPage view={view} path={path} missing={{ isOutside: code === 'OUTSIDE_TERRITORY', detail }} />
  const words = wordsOf(view.lang).failed
  const actions = (
    <>
      <a href={hrefOf(path, view)}>{words.again}</a>
      <a href={hrefOf('/', carried({ ...view, period: null }))}>{words.home}</a>
    </>
  )
  return (
    <FrameOnly view={view} path={path} title={words.title}>
      <Notice title={words.title} actions={actions}>
        {words[problem.kind]}
        {problem.detail && (
          <small>
            {words.detail}: {problem.detail}
          </small>
        )}
      </Notice>
    </FrameOnly>
  )
}
