import { classifyBands } from '../measure/classify-column'
import { classifyMembers } from '../measure/classify-members'
import type { GroupKey } from '../measure/group-key'
import { GroupBand } from '../measure/group-values'
import { measureGroupKey } from '../measure/measure-group-key'
import { categoriesOn } from './village.query'
import { VillageCategory, villageCategoryWords } from './village-category'

/** Persons: hamlets, small, middling, large and very large villages. */
const POPULATION_BANDS = [200, 500, 1000, 2000]

export const villageGroupKeys: readonly GroupKey[] = [
  {
    key: 'category',
    type: () => VillageCategory,
    nullable: true,
    description:
      'Category of clause 二.1 at the end of the period; a village of several stands in each; null for one in none.',
    classify: async ({ db, map, onDay }) =>
      classifyMembers(map, await categoriesOn(db, onDay), Object.keys(villageCategoryWords), (category) => category),
  },
  measureGroupKey(
    'populationBand',
    'population',
    () => GroupBand,
    'Band of registered population, persons: under 200, 200, 500, 1000, 2000 and above, lower edge inside.',
    (column) => classifyBands(column, POPULATION_BANDS),
  ),
]
