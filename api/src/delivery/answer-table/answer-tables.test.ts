import { askedIn, layTables } from '../../../test/lay-tables'

const H = 'tianyeHidden_'
const A = 'tianyeAdded_'

it('a list is rows, fragments laid flat, objects in it columns; a missing number says why', async () => {
  const question = askedIn(`
    # 村收入：各村
    # Income of villages
    query Incomes($year: PeriodKey = "2024") {
      villages {
        nodes { ...Named parent { name parent { name } } income: figure(metric: collectiveIncome, period: $year) { value } }
      }
    }
    fragment Named on Village { code ... on Place { name } code }`)
  const village = (code: string, value: number | null, state: string) => ({
    code,
    name: `村${code}`,
    parent: { name: '观里镇', parent: { name: '栖霞市' } },
    income: { value, [`${H}unit`]: 'YUAN', [`${A}state`]: state },
  })
  const nodes = [village('1', 123_456.78, 'REPORTED'), village('2', null, 'NOT_REPORTED'), village('3', 0, 'REPORTED')]
  const [table, ...others] = await layTables(question, { villages: { nodes } })
  expect(others).toEqual([])
  expect(table).toMatchObject({ path: 'villages.nodes', title: '村收入：各村', sheet: '村收入' })
  expect(table?.heads).toEqual(['区划代码', '名称', '乡镇 名称', '区市 名称', '村集体经济收入 2024(万元)', '状态'])
  expect(table?.types).toEqual(['CODE', 'TEXT', 'TEXT', 'TEXT', 'MONEY', 'TEXT'])
  expect(table?.rows).toEqual([
    ['1', '村1', '观里镇', '栖霞市', 12.345678, '已上报'],
    ['2', '村2', '观里镇', '栖霞市', null, '未上报'],
    ['3', '村3', '观里镇', '栖霞市', 0, '已上报'],
  ])
  expect(table?.notes[0]).toBe('查询条件：year=2024')
  expect(table?.notes.at(-1)).toBe('数据截至第 7 版，发布于 2024-05-01T00:00:00.000Z')
})

it('lists in lists are tables of their own, with the keys of the rows they lie in; the outer list of which most was asked comes first', async () => {
  const question = askedIn(`{
    place(code: "370686101") {
      name
      path { name }
      ... on Region { villages { nodes { cooperatives { name ledByPartyBranch } incomes { year totalYuan } } } }
    }
  }`)
  const nodes = [
    {
      [`${H}code`]: '370686101201',
      [`${H}name`]: '东村',
      cooperatives: [
        { name: '甲社', ledByPartyBranch: true },
        { name: '乙社', ledByPartyBranch: null },
      ],
      incomes: [{ year: 2024, totalYuan: 80_000 }],
    },
    { [`${H}code`]: '370686101202', [`${H}name`]: '北村', cooperatives: [], incomes: null },
  ]
  const tables = await layTables(question, {
    place: { name: '观里镇', path: [{ name: '山东省' }], villages: { nodes } },
  })
  expect(tables.map(({ path, heads, rows }) => ({ path, heads, rows }))).toEqual([
    { path: 'place.path', heads: ['名称'], rows: [['山东省']] },
    { path: '', heads: ['名称'], rows: [['观里镇']] },
    {
      path: 'place.villages.nodes.cooperatives',
      heads: ['村 区划代码', '村 名称', '名称', '是否党支部领办'],
      rows: [
        ['370686101201', '东村', '甲社', '是'],
        ['370686101201', '东村', '乙社', null],
      ],
    },
    {
      path: 'place.villages.nodes.incomes',
      heads: ['村 区划代码', '村 名称', '年度', '总收入(万元)'],
      rows: [['370686101201', '东村', 2024, 8]],
    },
  ])
})

it('two figures of one kind are told apart by their aliases, one narrowed by a condition always by its own', async () => {
  const asked = 'metric: collectiveIncome, period: "2024"'
  const question = askedIn(`{
    villageGroups(period: "2024") {
      groups {
        key { starRating { stars } }
        pilot: figure(${asked}, where: { cluster: "PQ-001" }) { value }
        all: figure(${asked}) { value }
        share: figure(metric: collectiveIncome, stat: SHARE, atLeast: 50000) { value }
        again: figure(${asked}) { value }
      }
    }
  }`)
  const [table] = await layTables(question, { villageGroups: { groups: [] } })
  expect(table?.heads.filter((head) => head.endsWith(')'))).toEqual([
    '星级评定(星)',
    '村集体经济收入 中位数 2024 · pilot(万元)',
    '村集体经济收入 中位数 2024 · all(万元)',
    '村集体经济收入 ≥5万元 占比 2024(%)',
    '村集体经济收入 中位数 2024 · again(万元)',
  ])
  expect(new Set(table?.heads).size).toBe(table?.heads.length)
})

it('where rows differ in unit, each says its own, and money is 万元 there too', async () => {
  const question = askedIn(
    '{ metrics { metric unit target bandEdges } obligations(place: "3706") { nodes { evidenceValue } } }',
  )
  const metrics = [
    { metric: 'collectiveIncome', unit: 'YUAN', target: 100_000, bandEdges: [50_000, 100_000] },
    { metric: 'starRating', unit: 'STARS', target: 4, bandEdges: null },
  ]
  const evidence = (value: number | null, unit: string) => ({
    evidenceValue: value,
    [`${H}requirement`]: { metrics: [{ unit }] },
  })
  const nodes = [evidence(30_000, 'YUAN'), evidence(1, 'COUNT'), evidence(null, 'YUAN')]
  const tables = await layTables(question, { metrics, obligations: { nodes } })
  expect(tables.map(({ heads, rows }) => ({ heads, rows }))).toEqual([
    {
      heads: ['指标', '单位', '目标', '分段下限'],
      rows: [
        ['村集体经济收入', '万元', 10, '5、10'],
        ['星级评定', '星', 4, null],
      ],
    },
    {
      heads: ['依据数值', '依据数值 单位'],
      rows: [
        [3, '万元'],
        [1, '个'],
        [null, null],
      ],
    },
  ])
})

it('speaks English when asked', async () => {
  const question = askedIn(`
    # 排名
    # Ranking by growth
    { ranking(metric: collectiveIncome, period: "2024", stat: SUM) {
        entries { rank tied place { code name } figure { value coverage } change { value pairs } } } }`)
  const entry = {
    rank: null,
    tied: false,
    [`${A}state`]: 'INSUFFICIENT_COVERAGE',
    place: { code: '370686', name: '栖霞市' },
    figure: { value: 300_000, coverage: 66.666_66, [`${H}unit`]: 'YUAN', [`${A}state`]: 'INSUFFICIENT_COVERAGE' },
    change: { value: 1.5, pairs: 2, [`${H}unit`]: 'PERCENT', [`${A}state`]: 'REPORTED' },
  }
  const [table] = await layTables(question, { ranking: { entries: [entry], [`${H}unit`]: 'YUAN' } }, 'en')
  expect(table?.title).toBe('Ranking by growth')
  expect(table?.heads).toEqual([
    'rank',
    'tied',
    'code',
    'name',
    'Village collective income sum 2024(10,000 yuan)',
    'coverage(percent)',
    'Village collective income sum 2024 state',
    'Village collective income sum 2024 growth on 2023(percent)',
    'villages compared',
    'Village collective income sum 2024 growth on 2023 state',
    'state',
  ])
  expect(table?.rows[0]?.slice(0, 6)).toEqual([null, 'no', '370686', '栖霞市', 30, 66.6667])
})

it('bands that groups have in common are headed by one unit; groups may be in none', async () => {
  const question = askedIn('{ villageGroups(period: "2024") { groups { key { incomeBand { from to } } villages } } }')
  const band = (from: number | null, to: number | null, state: string) => ({
    key: { incomeBand: { from, to, [`${H}unit`]: 'YUAN', [`${A}state`]: state } },
    villages: 6,
  })
  const groups = [band(null, 50_000, 'REPORTED'), band(null, null, 'NOT_REPORTED')]
  const [table] = await layTables(question, { villageGroups: { groups } })
  expect(table?.heads).toEqual(['收入段 下限(含)(万元)', '收入段 上限(不含)(万元)', '收入段 状态', '村数'])
  expect(table?.rows).toEqual([
    [null, 5, '已上报', 6],
    [null, null, '未上报', 6],
  ])
})
