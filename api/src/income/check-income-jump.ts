import type { NeighbourCheck, Row, RowIssue } from '../intake/dataset'

/** A jump above ×5 or below ÷5 asks for a note (domain.md §3.1). */
const JUMP = 5

function checkJump(row: Row, before: Row): RowIssue[] {
  const { totalFen: now, note } = row
  const then = before.totalFen
  if (typeof now !== 'number' || typeof then !== 'number' || then <= 0 || now < 0 || note) return []
  if (now <= then * JUMP && now * JUMP >= then) return []
  const wanOf = (fen: number) => (fen / 1_000_000).toFixed(2)
  return [
    {
      property: 'totalFen',
      code: 'INCOME_JUMP',
      words: {
        zh: `总收入由上年 ${wanOf(then)} 万元变为 ${wanOf(now)} 万元，超过 ${JUMP} 倍或不足 1/${JUMP}，请核对或在“说明”中写明原因。`,
        en: `Total income went from ${wanOf(then)} to ${wanOf(now)} 万元, over ${JUMP} times or under 1/${JUMP}; check it or say why in the note.`,
      },
    },
  ]
}

/** Collective income beside the year before; a note explains any jump. */
export const incomeJump: NeighbourCheck = {
  neighbourOf: ({ villageId, year }) =>
    typeof year === 'number' ? { villageId: villageId ?? null, year: year - 1 } : null,
  check: checkJump,
}
