import { DomainError } from '../common/domain-error'
import type { Words } from '../common/words'
import type { Config } from './config'

/** What the rules below know: the settings in force. None while the settings themselves are wrong. */
type Known = Pick<Config, 'host' | 'port' | 'dataDir'>

interface Rule {
  /** Of Node, SQLite and MariaDB: an error's code, or a part of its message. */
  readonly signs: readonly string[]
  /** Only where the system call was this one. */
  readonly syscall?: string
  words(known: Known, error: NodeJS.ErrnoException): Words
}

const rules: readonly Rule[] = [
  {
    signs: ['EADDRINUSE'],
    words: ({ host, port }, error) => {
      const taken = (error as { port?: number }).port ?? port
      return {
        zh: `端口 ${taken}（${host}）已被占用。请停止占用它的程序，或另选端口，例如 PORT=${taken + 1}。`,
        en: `Port ${taken} on ${host} is in use. Stop the program that uses it or choose another, for example PORT=${taken + 1}.`,
      }
    },
  },
  {
    signs: ['EADDRNOTAVAIL'],
    words: ({ host }) => ({
      zh: `本机没有地址 ${host}。请改 HOST，例如 127.0.0.1（仅本机）或 0.0.0.0（所有网卡）。`,
      en: `This machine has no address ${host}. Change HOST, for example to 127.0.0.1 (this machine only) or 0.0.0.0 (all).`,
    }),
  },
  {
    signs: ['EACCES'],
    syscall: 'listen',
    words: ({ port }) => ({
      zh: `没有权限使用端口 ${port}。请另选 1024 以上的端口，例如 PORT=3000。`,
      en: `Port ${port} may not be used without special rights. Choose one above 1024, for example PORT=3000.`,
    }),
  },
  {
    signs: ['ENOSPC', 'SQLITE_FULL', 'EDQUOT'],
    words: ({ dataDir }) => ({
      zh: `磁盘已满，无法写入数据文件夹 ${dataDir}。请腾出空间，或用 DATA_DIR 另指一处。`,
      en: `The disk is full: the data folder ${dataDir} cannot be written. Free some space or set DATA_DIR to another place.`,
    }),
  },
  {
    signs: ['EROFS', 'SQLITE_READONLY', 'EPERM', 'EACCES', 'ENOTDIR', 'EEXIST', 'SQLITE_CANTOPEN', 'local database'],
    words: ({ dataDir }, error) => ({
      zh: `数据文件夹 ${dataDir} 无法写入（${error.path ?? '数据库文件'}）。请检查权限，或用 DATA_DIR 另指一处。`,
      en: `The data folder ${dataDir} cannot be written (${error.path ?? 'the database file'}). Check its permissions or set DATA_DIR to another place.`,
    }),
  },
  {
    signs: ['SQLITE_NOTADB', 'SQLITE_CORRUPT'],
    words: ({ dataDir }) => ({
      zh: `${dataDir} 里的数据库文件不是 SQLite 数据库，或已损坏。请从备份恢复，或把它移开后重新启动。`,
      en: `The database file in ${dataDir} is no SQLite database or is damaged. Restore a backup, or move it away and start again.`,
    }),
  },
  {
    signs: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'],
    words: (_known, error) => ({
      zh: `连不上数据库服务器（${error.code ?? ''}）。请检查 DATABASE_URL 的主机与端口，以及服务器是否已启动。`,
      en: `The database server cannot be reached (${error.code ?? ''}). Check host and port of DATABASE_URL and that the server runs.`,
    }),
  },
  {
    signs: ['ER_ACCESS_DENIED_ERROR', 'ER_DBACCESS_DENIED_ERROR', 'ER_ACCESS_DENIED_NO_PASSWORD_ERROR'],
    words: () => ({
      zh: '数据库服务器拒绝了用户名或密码，或该用户无权使用这个库。请检查 DATABASE_URL。',
      en: 'The database server refused the user, the password or access to the database. Check DATABASE_URL.',
    }),
  },
  {
    signs: ['ER_BAD_DB_ERROR'],
    words: () => ({
      zh: 'DATABASE_URL 里的库不存在。请先建库：CREATE DATABASE 库名 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin。',
      en: 'The database of DATABASE_URL does not exist. Make it first: CREATE DATABASE name CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.',
    }),
  },
]

/** libsql's errors are no instances of Error: what counts is that they say something. */
function isError(value: unknown): value is NodeJS.ErrnoException {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
}

function fits(rule: Rule, { code, syscall, message }: NodeJS.ErrnoException): boolean {
  if (rule.syscall !== undefined && rule.syscall !== syscall) return false
  return rule.signs.some((sign) => (code ? code === sign : message.includes(sign)))
}

/** The sentence for an error that the operator can cure; null for one that nobody foresaw. */
export function bootErrorWords(error: unknown, known: Known): Words | null {
  if (error instanceof DomainError) return error.words
  if (!isError(error)) return null
  const driverError = 'driverError' in error ? error.driverError : null
  const cause = isError(driverError) ? driverError : error
  return rules.find((rule) => fits(rule, cause))?.words(known, cause) ?? null
}
