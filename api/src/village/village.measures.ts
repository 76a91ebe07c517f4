import { parsePeriod } from '../common/period'
import type { Words } from '../common/words'
import type { Measure } from '../measure/measure'
import type { Unit, Weight } from '../measure/measure-enums'
import { listedColumns, type ProfileCount, profileColumn } from './village-column.query'
import { reportedYears, standingYears } from './years-with-data.query'

function profileMeasure(
  key: string,
  count: ProfileCount,
  unit: Unit,
  words: Words,
  definition: Words,
  weighs?: Weight,
): Measure {
  return {
    key,
    words,
    definition,
    unit,
    kind: 'AMOUNT',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'NEUTRAL',
    defaultStat: 'SUM',
    datasets: ['villages'],
    absent: 'NOT_REPORTED',
    ...(weighs && { weighs }),
    rowKeyOf: (villageId, period) => `${villageId}|${period}`,
    load: (db, period) => profileColumn(db, count, parsePeriod(period).year),
    periods: (db) => reportedYears(db, 'village_profile'),
  }
}

export const villageMeasures: readonly Measure[] = [
  profileMeasure(
    'households',
    'registeredHouseholds',
    'HOUSEHOLDS',
    { zh: '户籍户数', en: 'Registered households' },
    { zh: '年末户籍户数。', en: 'Registered households at the end of the year.' },
    'HOUSEHOLDS',
  ),
  profileMeasure(
    'residentHouseholds',
    'residentHouseholds',
    'HOUSEHOLDS',
    { zh: '常住户数', en: 'Resident households' },
    {
      zh: '年末常住户数；入户走访覆盖率的分母。',
      en: 'Resident households at the end of the year; the denominator of household visits.',
    },
    'RESIDENT_HOUSEHOLDS',
  ),
  profileMeasure(
    'population',
    'registeredPopulation',
    'PERSONS',
    { zh: '户籍人口', en: 'Registered population' },
    { zh: '年末户籍人口。', en: 'Registered population at the end of the year.' },
    'POPULATION',
  ),
  profileMeasure(
    'partyMembers',
    'partyMembers',
    'PERSONS',
    { zh: '党员数', en: 'Party members' },
    { zh: '年末党员人数。', en: 'Party members at the end of the year.' },
  ),
  {
    key: 'supported',
    words: { zh: '帮扶村', en: 'Supported unit' },
    definition: {
      zh: '期末在方案二.1任一类别名单内的村（社区）。名单是封闭的，不在名单上的不是帮扶村。',
      en: 'Listed in a category of clause 二.1 at the end of the period. The list is closed: who is not on it is not supported.',
    },
    unit: 'FLAG',
    kind: 'FLAG',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'NEUTRAL',
    defaultStat: 'SUM',
    datasets: ['villageCategories'],
    absent: 'ZERO',
    marksSupported: true,
    plan: { clause: '二.1', requirement: 'R02' },
    load: async (db, period) => (await listedColumns(db, [parsePeriod(period).endsOn]))[0] ?? [],
    loadMany: (db, periods) =>
      listedColumns(
        db,
        periods.map((period) => parsePeriod(period).endsOn),
      ),
    periods: (db) => standingYears(db, 'village_category'),
  },
]
