/** A browser's cookies for one address, and a way to ask that follows no redirect by itself. */
export class TestBrowser {
  private readonly cookies = new Map<string, string>()
  /** All cookies that were ever set, as they were set. */
  readonly set: string[] = []

  constructor(private readonly headers: Readonly<Record<string, string>> = {}) {}

  open(url: string): Promise<Response> {
    return this.send(url, {})
  }

  /** Asks a GraphQL question. */
  ask(url: string, query: string): Promise<Response> {
    const headers = { 'content-type': 'application/json' }
    return this.send(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  }

  private async send(url: string, init: { headers?: Record<string, string>; method?: string; body?: string }) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...this.headers, ...init.headers, ...(cookie && { cookie }) }
    const response = await fetch(url, { ...init, redirect: 'manual', headers })
    for (const line of response.headers.getSetCookie()) this.take(line)
    return response
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name)
  }

  forget(name: string): void {
    this.cookies.delete(name)
  }

  private take(line: string): void {
    this.set.push(line)
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    const isGone = value === '' || /max-age=0/i.test(line) || /expires=Thu, 01 Jan 1970/i.test(line)
    if (isGone) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
