import { wordedEnum } from '../common/worded-enum'

export const roleWords = {
  ADMINISTRATOR: { zh: '系统管理员', en: 'Administrator: people, grants, settings' },
  AUDITOR: { zh: '审计员', en: 'Auditor: reads the audit record' },
  CITY_LEADER: { zh: '市领导', en: 'City leader' },
  ORGANISATION_DEPARTMENT: { zh: '组织部', en: 'Organisation department, of a city or county by its territory' },
  REVITALIZATION_BUREAU: { zh: '乡村振兴局', en: 'Rural vitalization bureau, of a city or county by its territory' },
  AGRICULTURE_BUREAU: { zh: '农业农村局', en: 'Agriculture bureau' },
  TOWNSHIP_OFFICE: { zh: '乡镇（街道）', en: 'Township office' },
  FIRST_SECRETARY: { zh: '第一书记', en: 'First secretary, of the own village' },
  ANALYST: { zh: '分析员', en: 'Analyst: reads, no personal fields' },
} as const

export type Role = keyof typeof roleWords
export const Role = wordedEnum<Role>('Role', 'What a person is to the hub; it holds inside a territory.', roleWords)

export const permissionWords = {
  READ: { zh: '查看数据', en: 'See figures, registers and scores' },
  READ_LABELS: { zh: '查看敏感标签', en: 'See labels that only managers see, such as 软弱涣散' },
  READ_PERSONAL: { zh: '查看派驻人员信息', en: 'See personal fields of posted officials' },
  EXPORT: { zh: '导出文件', en: 'Take answers as files' },
  EDIT_CLUSTERS: { zh: '编辑片区', en: 'Change clusters' },
  EDIT_TOURS: { zh: '编辑和发布观摩', en: 'Change, publish and share tours' },
  MANAGE_PEOPLE: { zh: '管理人员和授权', en: 'Invite people, grant and revoke' },
  READ_AUDIT: { zh: '查看审计记录', en: 'Read the audit record' },
} as const

export type Permission = keyof typeof permissionWords
export const Permission = wordedEnum<Permission>('Permission', 'Something that a role may do.', permissionWords)

const MANAGERS: readonly Permission[] = ['READ', 'READ_LABELS', 'EXPORT']

/** What each role may do inside its territory (domain.md §7). What is not listed is refused. */
const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  ADMINISTRATOR: ['MANAGE_PEOPLE'],
  AUDITOR: ['READ_AUDIT'],
  CITY_LEADER: MANAGERS,
  ORGANISATION_DEPARTMENT: [...MANAGERS, 'READ_PERSONAL', 'EDIT_CLUSTERS'],
  REVITALIZATION_BUREAU: [...MANAGERS, 'EDIT_CLUSTERS', 'EDIT_TOURS'],
  AGRICULTURE_BUREAU: MANAGERS,
  TOWNSHIP_OFFICE: MANAGERS,
  FIRST_SECRETARY: ['READ', 'EXPORT'],
  ANALYST: ['READ', 'EXPORT'],
}

export const permissionsOf = (role: Role): readonly Permission[] => PERMISSIONS[role]

export const ROLES = Object.keys(roleWords) as readonly Role[]
export const PERMISSION_KEYS = Object.keys(permissionWords) as readonly Permission[]
