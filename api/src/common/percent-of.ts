/** A part as percent of the whole; null where there is nothing to be a part of. */
export const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole)
