import type { Words } from '../../common/words'
import type { ComparisonDesign } from '../comparison-enums'
import type { World } from './simulate-panel'

/** Something to try: a world, and how the comparison is made in it. */
export interface SimulationCase {
  readonly key: string
  readonly words: Words
  readonly world: World
  readonly design: ComparisonDesign
  /** MAIN: must hold. STRESS: what happens where an assumption fails. */
  readonly kind: 'MAIN' | 'STRESS'
}

const main = (key: string, words: Words, world: World, design: ComparisonDesign = 'ALL_OUTSIDE'): SimulationCase => ({
  ...{ key, words, world, design },
  kind: 'MAIN',
})

const stress = (key: string, words: Words, world: World, design: ComparisonDesign = 'ALL_OUTSIDE'): SimulationCase => ({
  ...{ key, words, world, design },
  kind: 'STRESS',
})

const skewed = (members: number, others: number) => ({ members, others, incomes: 'SKEWED' }) as const

/** What is tried. In all: village levels, county shocks that all share, luck in proportion to income. */
export const simulationCases: readonly SimulationCase[] = [
  main('least', { zh: '3 村对 5 村（下限），收入偏斜', en: '3 against 5 (the least), skewed incomes' }, skewed(3, 5)),
  main('five-20', { zh: '5 村对 20 村，收入偏斜', en: '5 against 20, skewed incomes' }, skewed(5, 20)),
  main('five-100', { zh: '5 村对 100 村，收入偏斜', en: '5 against 100, skewed incomes' }, skewed(5, 100)),
  main('fifteen-100', { zh: '15 村对 100 村，收入偏斜', en: '15 against 100, skewed incomes' }, skewed(15, 100)),
  main(
    'five-20-normal',
    { zh: '5 村对 20 村，收入正态', en: '5 against 20, normal incomes' },
    { members: 5, others: 20, incomes: 'NORMAL' },
  ),
  main(
    'same-county',
    { zh: '8 村，同县同类同段（含放宽），收入偏斜', en: '8, same county, category and band, widened; skewed incomes' },
    skewed(8, 120),
    'SAME_COUNTY',
  ),
  main(
    'matched',
    { zh: '8 村，各配 3 村，收入偏斜', en: '8, matched with 3 each; skewed incomes' },
    skewed(8, 120),
    'MATCHED',
  ),
  stress(
    'spread-2',
    { zh: '成员村波动为他村 2 倍，5 对 100', en: 'members vary twice as much, 5 against 100' },
    { ...skewed(5, 100), memberSpread: 2 },
  ),
  stress(
    'uneven',
    { zh: '各成员村效果不等，15 对 100', en: 'another effect in each member, 15 against 100' },
    { ...skewed(15, 100), unevenEffect: true },
  ),
  stress(
    'local',
    { zh: '邻村同受局部冲击，10 对 120', en: 'shocks that neighbours share, 10 against 120' },
    { ...skewed(10, 120), localShock: 0.3 },
  ),
  stress(
    'richer-all',
    { zh: '成员村本来富 1 倍，对全部片区外村', en: 'members twice as rich, against all outside' },
    { ...skewed(10, 200), memberLevel: 2 },
  ),
  stress(
    'richer-same',
    { zh: '成员村本来富 1 倍，同县同类同段', en: 'members twice as rich, same county, category and band' },
    { ...skewed(10, 200), memberLevel: 2 },
    'SAME_COUNTY',
  ),
  stress(
    'richer-matched',
    { zh: '成员村本来富 1 倍，逐村匹配', en: 'members twice as rich, matched' },
    { ...skewed(10, 200), memberLevel: 2 },
    'MATCHED',
  ),
]
