/** A code for a tour begun on a day: GM-2024-10, or with a number behind it where that is taken. */
export function proposeCode(today: string, taken: readonly string[]): string {
  const month = `GM-${today.slice(0, 7)}`
  let code = month
  for (let number = 2; taken.includes(code); number += 1) code = `${month}-${number}`
  return code
}
