const FORMULA_START = /^'*[=+\-@]/

/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it. One that
 * already has apostrophes there gets one more, so that taking one away on import always gives the first text back.
 */
export const guardFormula = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)
