import type { FieldList } from './field-words'

/** Fields of the audit record. */
export const auditFields: FieldList = {
  audit: { zh: '审计记录', en: 'audit record' },
  auditChain: { zh: '审计链', en: 'audit chain' },
  'AuditEntry.seq': { zh: '序号', en: 'number' },
  'AuditEntry.at': { zh: '时间', en: 'time' },
  'AuditEntry.actor': { zh: '操作人', en: 'actor' },
  'AuditEntry.action': { zh: '操作', en: 'action' },
  'AuditEntry.subject': { zh: '对象', en: 'subject' },
  'AuditEntry.detail': { zh: '详情', en: 'detail' },
  'AuditEntry.address': { zh: '网络地址', en: 'address' },
  'AuditEntry.outcome': { zh: '结果', en: 'outcome' },
  'AuditEntry.hash': { zh: '哈希值', en: 'hash' },
  'AuditChain.entries': { zh: '条数', en: 'entries' },
  'AuditChain.head': { zh: '链首', en: 'head' },
  'AuditChain.isWhole': { zh: '完整', en: 'whole' },
  'AuditChain.brokenAt': { zh: '断于序号', en: 'broken at' },
}
