import { forwardTo } from '@/graphql/forward'
import { codeOf } from '@/view/code-of'

/**
 * The presentation opens in the browser, so that a hall needs one click. It stands at the hub's own address but in an
 * origin of its own: its script can ask the hub nothing. What it may fetch and run is in the file itself.
 */
const PRESENTATION = {
  'content-disposition': 'inline',
  'content-security-policy': "sandbox allow-scripts; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
}

/** `/tours/<token>.json` and `/tours/<code>.html` of the API: next.config.ts leads here, past the pages of tours. */
async function passTour(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const answer = await forwardTo(`/tours/${encodeURIComponent(codeOf((await params).name))}`, request)
  if (answer.ok && answer.headers.get('content-type')?.startsWith('text/html'))
    for (const [name, value] of Object.entries(PRESENTATION)) answer.headers.set(name, value)
  return answer
}

export { passTour as GET, passTour as HEAD }
