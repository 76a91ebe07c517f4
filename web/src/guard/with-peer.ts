/** A list of X-Forwarded-For with the one at the other end of the connection behind it. */
export const withPeer = (forwarded: string | readonly string[] | undefined, peer = 'unknown'): string =>
  [forwarded ?? [], peer]
    .flat()
    .filter((part) => part !== '')
    .join(', ')
