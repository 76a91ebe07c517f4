import type { IncomingMessage } from 'node:http'

/**
 * Runs once when the server of the pages starts. Next passes on X-Forwarded-For as it came, which anybody may have
 * written: whoever really asked is appended before Next sees the request, as every proxy does.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { subscribe } = await import('node:diagnostics_channel')
  const { withPeer } = await import('./guard/with-peer')
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers['x-forwarded-for'] = withPeer(request.headers['x-forwarded-for'], request.socket.remoteAddress)
  })
}
