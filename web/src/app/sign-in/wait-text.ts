import type { AccessWords } from '@/i18n/access-words'

const MINUTE_S = 60

/** How long one has to wait, in seconds up to two minutes and in whole minutes beyond: never less than it is. */
export function waitText(seconds: number, { signIn }: Pick<AccessWords, 'signIn'>): string {
  if (seconds <= 2 * MINUTE_S) return signIn.seconds(Math.max(1, Math.ceil(seconds)))
  return signIn.minutes(Math.ceil(seconds / MINUTE_S))
}
