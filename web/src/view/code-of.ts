/** The code in a path. Codes of reporting units, clusters and tours may come percent-encoded. */
export function codeOf(given: string): string {
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}
