/** How far apart both sides are in a covariate, in standard deviations: 0.1 is small, beyond 0.25 large. */
export type BalanceSize = 'small' | 'medium' | 'large'

const SMALL = 0.1
const LARGE = 0.25

export function balanceSize(difference: number): BalanceSize {
  const distance = Math.abs(difference)
  if (distance <= SMALL) return 'small'
  return distance <= LARGE ? 'medium' : 'large'
}

/** A standardised difference with its sign; null where it is not known. */
export const differenceText = (difference: number | null | undefined): string | null =>
  difference === null || difference === undefined
    ? null
    : `${difference > 0.005 ? '+' : difference < -0.005 ? '−' : ''}${Math.abs(difference).toFixed(2)}`
