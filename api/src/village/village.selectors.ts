import type { VillageSelector } from '../measure/village-selector'
import { villagesInCategory } from './village.query'
import { VillageCategory } from './village-category'

export const villageSelectors: readonly VillageSelector[] = [
  {
    key: 'category',
    type: () => VillageCategory,
    description: 'Listed in this category of clause 二.1 on the day of the map.',
    select: (db, category, onDay) => villagesInCategory(db, category, onDay),
  },
]
