import { plainHead } from './head-text'

/** The three names that together say which village is meant. */
export type PlaceRole = 'county' | 'township' | 'village'

/** Headers of the three names, as offices write them. The first is the one of exports. */
export const placeHeads: Readonly<Record<PlaceRole, readonly string[]>> = {
  county: [
    '区市',
    '县市区',
    '县(市、区)',
    '县(市区)',
    '区县',
    '县区',
    '区(市)',
    '市区',
    '区、市',
    '所属区市',
    '所在区市',
    'countyName',
    'county',
  ],
  township: [
    '乡镇',
    '镇街',
    '乡镇(街道)',
    '乡镇街道',
    '乡(镇、街道)',
    '镇(街道)',
    '镇(街)',
    '乡镇(街)',
    '街道',
    '镇',
    '所属乡镇',
    '所在乡镇',
    '所属镇街',
    'townshipName',
    'township',
  ],
  village: [
    '村名',
    '村',
    '村名称',
    '行政村',
    '行政村名称',
    '行政村名',
    '村庄',
    '村庄名称',
    '村(社区)',
    '村(居)',
    '村居',
    '村/社区',
    '村社区',
    '村(社区)名称',
    '所在村',
    '村级名称',
    'villageName',
    'village',
  ],
}

const roles: readonly PlaceRole[] = ['county', 'township', 'village']

const roleByHead = new Map(roles.flatMap((role) => placeHeads[role].map((head) => [plainHead(head), role] as const)))

/** Which of the three names a plain header heads; null when none. */
export const placeRoleOf = (plain: string): PlaceRole | null => roleByHead.get(plain) ?? null

/** Headers that say nothing that is stored, and about which nothing need be said. */
const IGNORED: ReadonlySet<string> = new Set(
  ['序号', '序', '行号', 'no', 'no.', '#', '省', '市', '地市', '地区', '地区名称', '错误说明', '数据标识'].map(
    plainHead,
  ),
)

export const isIgnoredHead = (plain: string): boolean => IGNORED.has(plain)
