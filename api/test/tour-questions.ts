export const SAVE = `mutation ($tour: TourInput!, $base: Int!) { saveTour(tour: $tour, baseRevision: $base) {
  status revision inserted changed withdrawn issues { code path } conflicts { path kind fields { field was is } } } }`
export const SNAPSHOT = `{ title titleEn words visitOn revision isSample stops {
  code kind title placeCode placeName within counties { code name } startedOn members { name isLead } industries { name count } projects { name count }
  milestones { happenedOn title } photos { digest }
  figures { metric name stat period value unit state reported expected against before beforeState beforeReported change changeUnit changeKind pairs }
  charts { kind metric name unit points { period value state } compared { period value state } effect members others } } }`
export const READ = `query ($code: ID!) { tour(code: $code) { title
  stops { code kind title cluster { code } village { code } milestones { title } figures { metric } charts { kind } }
  published { edition dataRevision digest snapshot ${SNAPSHOT} moved { stopCode metric period was is unit } }
  draft ${SNAPSHOT} editions { edition } shares { tokenHash revokedAt } } }`

export const tour = {
  code: 'GM-2024-10',
  title: '秋季现场观摩',
  titleEn: 'Autumn visit',
  words: '看产业，看治理。',
  visitOn: '2024-10-18',
  stops: [
    {
      code: 'GM-2024-10-1',
      title: '示例果业片区',
      clusterCode: 'PQ-001',
      milestones: [
        { happenedOn: '2023-05-01', title: '冷库投用' },
        { happenedOn: '2022-04-01', title: '片区启动' },
      ],
      figures: [{ metric: 'collectiveIncome', period: '2024', stat: 'SUM', against: '2023' }],
      charts: [
        { kind: 'LINE', metric: 'collectiveIncome', stat: 'SUM', fromPeriod: '2022', toPeriod: '2024' },
        { kind: 'COMPARISON', metric: 'collectiveIncome', fromPeriod: '2023', toPeriod: '2024' },
      ],
    },
    {
      code: 'GM-2024-10-2',
      title: '山前村',
      villageCode: '370687101201',
      figures: [{ metric: 'collectiveIncome', period: '2024' }],
    },
  ],
}

export interface Snapshot {
  readonly stops: { readonly figures: { readonly value: number | null; readonly state: string }[] }[]
  readonly [more: string]: unknown
}
export interface Read {
  readonly tour: {
    readonly title: string
    readonly stops: object[]
    readonly published: {
      edition: number
      revision: number
      digest: string
      snapshot: Snapshot
      moved: object[]
    } | null
    readonly draft: Snapshot
    readonly editions: object[]
    readonly shares: { tokenHash: string; revokedAt: string | null }[]
  } | null
}
export interface Saved {
  readonly status: string
  readonly issues: { code: string; path: string }[]
  readonly conflicts: { path: string | null; kind: string; fields: object[] }[]
  readonly [more: string]: unknown
}
