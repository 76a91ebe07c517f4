/** What both databases refuse, whoever asks: statements for each dialect. */

const APPENDED_ONLY = 'Audit entries are only appended'
const NEVER_CHANGED = 'Audit entries are never changed'
const KEPT = 'Audit entries go only after the anchor of the chain has passed them'
const FORWARD = 'The head and the anchor of the audit record only move forward, the anchor by entries of 6 months ago'
const ONE_HEAD = 'The head of the audit record is never deleted'

const prunedSeq = '(SELECT prunedSeq FROM audit_head WHERE id = 1)'
const anchoredAt = '(SELECT at FROM audit_entry WHERE seq = NEW.prunedSeq)'

/** Whether a change of the head takes something back. `kept` is the instant before which entries may be let go. */
const backward = (kept: string) =>
  `NEW.seq < OLD.seq OR NEW.prunedSeq < OLD.prunedSeq OR NEW.prunedSeq > NEW.seq` +
  ` OR (NEW.prunedSeq = OLD.prunedSeq AND NEW.prunedHash <> OLD.prunedHash)` +
  ` OR (NEW.prunedSeq > OLD.prunedSeq AND COALESCE(${anchoredAt}, '9') >= ${kept})`

interface Guard {
  readonly name: string
  /** Statement before which it looks, and the table. */
  readonly before: string
  readonly when: (kept: string) => string
  readonly message: string
}

const guards: readonly Guard[] = [
  {
    name: 'audit_entry_append',
    before: 'INSERT ON audit_entry',
    when: () => 'NEW.seq <= (SELECT MAX(seq) FROM audit_entry)',
    message: APPENDED_ONLY,
  },
  { name: 'audit_entry_keep', before: 'UPDATE ON audit_entry', when: () => '1 = 1', message: NEVER_CHANGED },
  {
    name: 'audit_entry_prune',
    before: 'DELETE ON audit_entry',
    when: () => `OLD.seq > ${prunedSeq}`,
    message: KEPT,
  },
  { name: 'audit_head_forward', before: 'UPDATE ON audit_head', when: backward, message: FORWARD },
  { name: 'audit_head_keep', before: 'DELETE ON audit_head', when: () => '1 = 1', message: ONE_HEAD },
]

const SQLITE_KEPT = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-6 months')"
const MARIADB_KEPT = "DATE_FORMAT(UTC_TIMESTAMP(3) - INTERVAL 6 MONTH, '%Y-%m-%dT%H:%i:%s.000Z')"

export const sqliteGuards: readonly string[] = guards.map(
  ({ name, before, when, message }) =>
    `CREATE TRIGGER ${name} BEFORE ${before} WHEN ${when(SQLITE_KEPT)} BEGIN SELECT RAISE(ABORT, '${message}'); END`,
)

export const mariadbGuards: readonly string[] = guards.map(
  ({ name, before, when, message }) =>
    `CREATE TRIGGER ${name} BEFORE ${before} FOR EACH ROW IF ${when(MARIADB_KEPT)} THEN ` +
    `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${message}'; END IF`,
)
