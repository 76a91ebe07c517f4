/** 1 where a village `v` is due to report: by its type, or because it was listed on a day, which stands there twice. */
export const isDueOn = (day: string): string => `CASE WHEN v.type = 'VILLAGE_COMMITTEE' OR EXISTS (
    SELECT 1 FROM village_category c WHERE c.villageId = v.divisionId AND c.listedOn <= ${day}
       AND (c.delistedOn IS NULL OR c.delistedOn > ${day})) THEN 1 ELSE 0 END`

/** The same on a day that is bound twice. */
export const IS_DUE = isDueOn('?')

const MIN_COVERAGE_PERCENT = 80

/** What is said of a number that some of those who should report stand behind. */
export function coverageState(reported: number, expected: number): string {
  if (expected === 0) return 'NOT_DUE'
  if (reported === 0) return 'NOT_REPORTED'
  return (100 * reported) / expected < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}
