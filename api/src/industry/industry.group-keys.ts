import { classifyMembers } from '../measure/classify-members'
import type { GroupKey } from '../measure/group-key'
import { industryKindsOn } from './industry.query'
import { IndustryKind, industryKindWords } from './industry-kind'

export const industryGroupKeys: readonly GroupKey[] = [
  {
    key: 'industryKind',
    type: () => IndustryKind,
    nullable: true,
    description:
      'Kind of the industries active at the end of the period; a village of several stands in each; null for one without.',
    classify: async ({ db, map, onDay }) =>
      classifyMembers(map, await industryKindsOn(db, onDay), Object.keys(industryKindWords), (kind) => kind),
  },
]
