import { classifyFlag } from '../measure/classify-column'
import type { GroupKey } from '../measure/group-key'
import { GroupFlag } from '../measure/group-values'
import { measureGroupKey } from '../measure/measure-group-key'

export const cooperativeGroupKeys: readonly GroupKey[] = [
  measureGroupKey(
    'hasPartyLedCooperative',
    'partyLedCooperatives',
    () => GroupFlag,
    'Whether a cooperative led by the Party branch and run by the rules stands at the end of the period.',
    classifyFlag,
  ),
]
