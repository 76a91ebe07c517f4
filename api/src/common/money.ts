/** Money is stored in whole fen, so that sums are exact, and shown in yuan. */
export const FEN_PER_YUAN = 100

/** Yuan of an amount in fen. */
export const yuanOf = (fen: number): number => fen / FEN_PER_YUAN

/** Yuan of an amount in fen that may be missing; missing stays null. */
export const yuanOrNull = (fen: number | null): number | null => (fen === null ? null : yuanOf(fen))

/** Fen of an amount in yuan; parts of a fen stay, but not those that only binary fractions have: 1.1 yuan are 110 fen. */
export const fenOf = (yuan: number): number => Math.round(yuan * FEN_PER_YUAN * 10_000) / 10_000
