import { setTimeout as wait } from 'node:timers/promises'

const GUESS = 'mutation ($login: String!) { signIn(login: $login, password: "not the right password") { status } }'

/** How many guesses were answered in which way. */
export type Answered = Readonly<Record<string, number>>

/** Sends wrong guesses at a rate, each for another login, from many addresses; waits for the answers of all. */
export async function flood(
  url: string,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Answered> {
  const answered: Record<string, number> = {}
  const guess = async (number: number): Promise<void> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `198.51.${number % 100}.${(number % 250) + 1}`,
      },
      body: JSON.stringify({ query: GUESS, variables: { login: `guess-${number}` } }),
    })
    const { data } = (await response.json()) as { data?: { signIn: { status: string } } | null }
    const status = data?.signIn.status ?? `HTTP ${response.status}`
    answered[status] = (answered[status] ?? 0) + 1
  }
  const guesses: Promise<void>[] = []
  const tick = 20
  const each = Math.round((perSecond * tick) / 1_000)
  const started = performance.now()
  for (let sent = 0; sent < perSecond * seconds; sent += each) {
    for (let at = 0; at < each; at++) guesses.push(guess(sent + at))
    const due = started + ((sent + each) / perSecond) * 1_000
    await wait(Math.max(0, due - performance.now()))
  }
  await Promise.all(guesses)
  return answered
}

/** Asks again and again until something is over; answers how long each took, milliseconds, ascending. */
export async function askUntil(over: Promise<unknown>, ask: () => Promise<unknown>): Promise<number[]> {
  let isOver = false
  over.finally(() => {
    isOver = true
  })
  const times: number[] = []
  while (!isOver) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)
}
