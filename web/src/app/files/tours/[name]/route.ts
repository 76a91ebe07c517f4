import { forwardTo } from '@/graphql/forward'
import { codeOf } from '@/view/code-of'

/**
 * The presentation opens in the browser, so that a hall needs one click. It stands at the hub's own address but in an
 * origin of its own: its script can ask the hub nothing. The page of staff shows it in a frame, on the whole screen. What it may fetch and run is in the file itself.
 */
const PRESENTATION = {
  'content-disposition': 'inline',
  'content-security-policy': "sandbox allow-scripts; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
}

/** `/tours/<token>.json` and `/tours/<code>.html` of the API: next.config.ts leads here, past the pages of tours. */
async function passTour(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { search } = new URL(request.url)
  const answer = await forwardTo(`/tours/${encodeURIComponent(codeOf((await params).name))}${search}`, request)
  if (answer.ok && answer.headers.get('content-type')?.startsWith('text/html'))
    for (const [name, value] of Object.entries(PRESENTATION)) answer.headers.set(name, value)
  return answer
}

export { passTour as GET, passTour as HEAD }
