/** Who asks is in the header; what is asked is the smallest question there is. */
export const tokenExample = (origin: string, secret: string): string =>
  [
    `curl ${origin}/graphql \\`,
    `  -H 'Authorization: Bearer ${secret}' \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -d '{"query":"{ hub { revision publishedAt } }"}'`,
  ].join('\n')

/** The address that the reader's browser knows this hub by, from the headers of its request. */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http'
  return `${protocol}://${host}`
}
