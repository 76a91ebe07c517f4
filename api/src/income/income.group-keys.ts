import { classifyBands } from '../measure/classify-column'
import type { GroupKey } from '../measure/group-key'
import { GroupBand } from '../measure/group-values'
import { measureGroupKey } from '../measure/measure-group-key'
import { INCOME_BANDS_YUAN } from './income.measures'

export const incomeGroupKeys: readonly GroupKey[] = [
  measureGroupKey(
    'incomeBand',
    'collectiveIncome',
    () => GroupBand,
    'Band of village collective income (domain.md §3.1): under 5, 5, 10, 50, 100 万元 and above, lower edge inside.',
    (column) => classifyBands(column, INCOME_BANDS_YUAN),
  ),
]
