/** Sends JSON by POST, or leaves bytes by PUT; answers the text that comes back. Throws unless the status is 200. */
export async function send(url: string, body: string, method: 'POST' | 'PUT' = 'POST'): Promise<string> {
  const response = await fetch(url, { method, body, headers: { 'content-type': 'application/json' } })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`)
  return text
}
