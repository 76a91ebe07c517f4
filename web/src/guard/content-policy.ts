/**
 * What a page may load and run: everything from this address, and of what stands in the page itself only what carries
 * the number of this one answer. Attributes of style may be there: charts and the component library place by them what
 * they draw, and no attribute runs code. `development`: Next evaluates code and styles of its own.
 */
export function contentPolicy(nonce: string, development: boolean): string {
  const given = `'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src 'self' ${given}${development ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    `style-src 'self' ${development ? "'unsafe-inline'" : given}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    // The page of staff shows a presentation on the whole screen.
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const NONCE_BYTES = 18

/** A number that nobody can guess, for one answer. */
export const makeNonce = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString('base64')
