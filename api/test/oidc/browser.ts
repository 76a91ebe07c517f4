/** A browser's cookies for one address, and a way to ask that follows no redirect by itself. */
export class TestBrowser {
  private readonly cookies = new Map<string, string>()
  /** All cookies that were ever set, as they were set. */
  readonly set: string[] = []

  constructor(private readonly headers: Readonly<Record<string, string>> = {}) {}

  async open(url: string): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { ...this.headers, ...(cookie && { cookie }) } })
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
