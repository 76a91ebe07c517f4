import { wordedEnum } from '../../common/worded-enum'

export const auditActionWords = {
  SIGN_IN: { zh: '登录', en: 'Signed in' },
  SIGN_IN_FAILED: { zh: '登录失败', en: 'Sign-in failed' },
  SIGN_OUT: { zh: '退出登录', en: 'Signed out' },
  LOCKED: { zh: '账号锁定', en: 'Account or address locked after failures' },
  SECOND_FACTOR_CHANGED: { zh: '变更第二验证', en: 'Second factor changed' },
  PASSWORD_CHANGED: { zh: '修改密码', en: 'Password changed' },
  LINK_MADE: { zh: '生成一次性链接', en: 'One-time link made' },
  LINK_USED: { zh: '使用一次性链接', en: 'One-time link used' },
  PERSON_CHANGED: { zh: '变更人员', en: 'Person invited or changed' },
  GRANTED: { zh: '授权', en: 'Role granted' },
  REVOKED: { zh: '撤销授权', en: 'Role revoked' },
  TOKEN_MADE: { zh: '生成令牌', en: 'Token made' },
  TOKEN_REVOKED: { zh: '撤销令牌', en: 'Token revoked' },
  SHARE_MADE: { zh: '生成观摩链接', en: 'Link to a tour made' },
  SHARE_REVOKED: { zh: '撤销观摩链接', en: 'Link to a tour revoked' },
  PERSONAL_READ: { zh: '查看个人信息', en: 'Personal fields read' },
  EXPORT: { zh: '导出文件', en: 'File taken' },
  PUBLISHED: { zh: '发布数据', en: 'Data published' },
  REFUSED: { zh: '拒绝访问', en: 'Access refused' },
  SETTINGS: { zh: '系统维护', en: 'Settings and upkeep of the hub' },
} as const

export type AuditAction = keyof typeof auditActionWords
export const AuditAction = wordedEnum<AuditAction>('AuditAction', 'What the audit record tells of.', auditActionWords)

export const auditOutcomeWords = {
  DONE: { zh: '完成', en: 'Done' },
  REFUSED: { zh: '被拒绝', en: 'Refused' },
} as const

export type AuditOutcome = keyof typeof auditOutcomeWords
export const AuditOutcome = wordedEnum<AuditOutcome>('AuditOutcome', 'How it ended.', auditOutcomeWords)
