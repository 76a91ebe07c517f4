import type { Scaled } from './match-nearest'

/** How pseudo-clusters find whom they are compared with: as the cluster did. */
export type PseudoDesign = (
  | { readonly by: 'KEY' }
  | { readonly by: 'NEAREST'; readonly scaled: readonly Scaled[]; readonly matches: number }
) & {
  /** Only villages of the same key are compared; `NO_KEY`: with nobody. */
  readonly keyOf: (index: number) => number
}
