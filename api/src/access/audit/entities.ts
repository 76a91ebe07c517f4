import { AuditEntryRow, AuditHead } from './audit.entity'

/** Tables of the audit record. */
export const auditEntities = [AuditEntryRow, AuditHead]
