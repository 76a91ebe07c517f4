import { z } from 'zod'
import { FEWEST_AUDIT_MONTHS } from '../access/audit/audit-errors'
import type { Words } from '../common/words'
import { guardSettings } from './guard-settings'
import { oidcSettings } from './oidc-settings'
import { settingsOf, wholeNumber } from './setting'
import { signInSettings } from './sign-in-settings'

const port = wholeNumber(1, 65_535)

function isDatabaseUrl(text: string): boolean {
  if (text.startsWith('sqlite:')) return text.length > 'sqlite:'.length
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname } = new URL(text)
  return (protocol === 'mysql:' || protocol === 'mariadb:') && hostname !== '' && pathname.length > 1
}

const portRight: Words = { zh: '1 到 65535 的整数', en: 'a whole number from 1 to 65535' }
const hostRight: Words = { zh: '主机名或 IP 地址', en: 'a host name or an IP address' }

/** Every setting of the hub. `docs/settings.md` is written from this list. */
export const settings = settingsOf({
  PORT: {
    read: port.default(3000),
    fallback: '3000',
    means: { zh: '网页和 /graphql 的端口', en: 'port of the pages and of /graphql' },
    right: portRight,
  },
  HOST: {
    read: z.string().min(1).default('127.0.0.1'),
    fallback: '127.0.0.1',
    means: {
      zh: '监听的地址；默认只有本机能访问',
      en: 'address to listen on; by default only this machine can reach it',
    },
    right: hostRight,
  },
  API_PORT: {
    read: wholeNumber(0, 65_535).default(0),
    fallback: '0',
    means: {
      zh: '数据服务的内部端口；0 表示自动选一个空闲端口',
      en: 'internal port of the API; 0 takes a free one',
    },
    right: { zh: '0 到 65535 的整数', en: 'a whole number from 0 to 65535' },
  },
  API_HOST: {
    read: z.string().min(1).default('127.0.0.1'),
    fallback: '127.0.0.1',
    means: {
      zh: '数据服务监听的内部地址；网页与数据服务分开部署时才需要改',
      en: 'internal address of the API; only for pages and API on different machines',
    },
    right: hostRight,
  },
  DATABASE_URL: {
    read: z.string().refine(isDatabaseUrl).optional(),
    fallback: '',
    means: {
      zh: '数据库；不设则用 DATA_DIR 里的 SQLite 文件',
      en: 'the database; absent: an SQLite file in DATA_DIR',
    },
    right: {
      zh: 'mysql://用户:密码@主机:端口/库名、mariadb://… 或 sqlite:文件路径',
      en: 'mysql://user:password@host:port/database, mariadb://… or sqlite:path',
    },
    secret: true,
  },
  DATA_DIR: {
    read: z.string().min(1).default('./data'),
    fallback: './data',
    means: { zh: '存放数据的文件夹', en: 'folder of the data' },
    right: { zh: '可写的文件夹', en: 'a folder that can be written' },
  },
  COLUMN_CACHE_BYTES: {
    read: wholeNumber(1_048_576, Number.MAX_SAFE_INTEGER).default(536_870_912),
    fallback: '536870912',
    means: {
      zh: '指标列缓存的上限（字节），超过时丢弃最久未用的列',
      en: 'limit of the cache of columns, in bytes; beyond it the least recently used are dropped',
    },
    right: { zh: '不小于 1048576 的整数（字节）', en: 'a whole number of bytes, at least 1048576' },
  },
  REVISION_POLL_MS: {
    read: wholeNumber(100, 3_600_000).default(1000),
    fallback: '1000',
    means: {
      zh: '每隔多少毫秒查看其他进程是否发布了新数据',
      en: 'milliseconds between looks for publications of other processes',
    },
    right: { zh: '100 到 3600000 的整数（毫秒）', en: 'a whole number of milliseconds from 100 to 3600000' },
  },
  AUDIT_MONTHS: {
    read: wholeNumber(FEWEST_AUDIT_MONTHS, 1_200).default(36),
    fallback: '36',
    means: {
      zh: '审计记录保存的月数；更早的由 `hub audit prune` 清理',
      en: 'months that the audit record is kept; `hub audit prune` lets go what is older',
    },
    right: { zh: '6 到 1200 的整数（月）', en: 'a whole number of months from 6 to 1200' },
  },
  ...guardSettings,
  ...signInSettings,
  ...oidcSettings,
  MAP_REVIEW_NUMBER: {
    read: z.string().min(1).optional(),
    fallback: '',
    means: {
      zh: '地图审图号；不设则轮廓地图标注“内部使用”',
      en: 'map review number (审图号); absent: outline maps are marked for internal use',
    },
    right: { zh: '如 鲁SG(2024)001号', en: 'for example 鲁SG(2024)001号' },
  },
  LOG_LEVEL: {
    read: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    fallback: 'info',
    means: { zh: '日志的详细程度', en: 'how much is logged' },
    right: {
      zh: 'fatal、error、warn、info、debug、trace、silent 之一',
      en: 'one of fatal, error, warn, info, debug, trace, silent',
    },
  },
})

export type SettingName = keyof typeof settings
