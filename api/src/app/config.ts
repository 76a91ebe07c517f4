import { resolve } from 'node:path'
import { z } from 'zod'
import type { OidcSettings } from '../access/oidc/oidc-settings'
import { DomainError } from '../common/domain-error'
import type { Words } from '../common/words'
import type { Limits } from './limits/limits'
import type { Rates } from './limits/rate-limits'
import { lacksClient, oidcOf } from './oidc-settings'
import { type SettingName, settings } from './settings'

/** The settings of this process, checked. Read once at start; `process.env` is read nowhere else. */
export interface Config {
  readonly port: number
  readonly host: string
  /** 0: take a free one. */
  readonly apiPort: number
  readonly apiHost: string
  /** Absent: SQLite in `dataDir`. May hold a password: never print it. */
  readonly databaseUrl: string | undefined
  /** Absolute. */
  readonly dataDir: string
  readonly columnCacheBytes: number
  /** 0: no answers are kept. */
  readonly resultCacheBytes: number
  readonly maxRequestBytes: number
  readonly warmUp: boolean
  readonly requestTimeoutMs: number
  readonly limits: Limits
  readonly rates: Rates
  readonly trustedProxies: readonly string[]
  /** Null: nobody signs in by a provider. */
  readonly oidc: OidcSettings | null
  readonly revisionPollMs: number
  /** How long the audit record is kept. */
  readonly auditMonths: number
  readonly signIn: 'required' | 'none'
  /** Whether those with a territory see the numbers of the places beside it. */
  readonly showsPeers: boolean
  readonly sessionIdleMinutes: number
  readonly sessionHours: number
  /** Absent: a file of the data folder. Never print it. */
  readonly secretKey: string | undefined
  readonly mapReviewNumber: string | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

const environment = z
  .object({
    PORT: settings.PORT.read,
    HOST: settings.HOST.read,
    API_PORT: settings.API_PORT.read,
    API_HOST: settings.API_HOST.read,
    DATABASE_URL: settings.DATABASE_URL.read,
    DATA_DIR: settings.DATA_DIR.read,
    COLUMN_CACHE_BYTES: settings.COLUMN_CACHE_BYTES.read,
    RESULT_CACHE_BYTES: settings.RESULT_CACHE_BYTES.read,
    MAX_REQUEST_BYTES: settings.MAX_REQUEST_BYTES.read,
    WARM_UP: settings.WARM_UP.read,
    REQUEST_TIMEOUT_MS: settings.REQUEST_TIMEOUT_MS.read,
    LIMIT_COST: settings.LIMIT_COST.read,
    LIMIT_DEPTH: settings.LIMIT_DEPTH.read,
    LIMIT_ALIASES: settings.LIMIT_ALIASES.read,
    LIMIT_ROOT_FIELDS: settings.LIMIT_ROOT_FIELDS.read,
    LIMIT_DIRECTIVES: settings.LIMIT_DIRECTIVES.read,
    LIMIT_TOKENS: settings.LIMIT_TOKENS.read,
    RATE_GUEST: settings.RATE_GUEST.read,
    RATE_SIGNED_IN: settings.RATE_SIGNED_IN.read,
    RATE_TOKEN: settings.RATE_TOKEN.read,
    TRUSTED_PROXIES: settings.TRUSTED_PROXIES.read,
    OIDC_ISSUER: settings.OIDC_ISSUER.read,
    OIDC_CLIENT_ID: settings.OIDC_CLIENT_ID.read,
    OIDC_CLIENT_SECRET: settings.OIDC_CLIENT_SECRET.read,
    OIDC_NAME: settings.OIDC_NAME.read,
    OIDC_LOGIN_CLAIM: settings.OIDC_LOGIN_CLAIM.read,
    REVISION_POLL_MS: settings.REVISION_POLL_MS.read,
    AUDIT_MONTHS: settings.AUDIT_MONTHS.read,
    SIGN_IN: settings.SIGN_IN.read,
    PEER_ROWS: settings.PEER_ROWS.read,
    SESSION_IDLE_MINUTES: settings.SESSION_IDLE_MINUTES.read,
    SESSION_HOURS: settings.SESSION_HOURS.read,
    SECRET_KEY: settings.SECRET_KEY.read,
    MAP_REVIEW_NUMBER: settings.MAP_REVIEW_NUMBER.read,
    LOG_LEVEL: settings.LOG_LEVEL.read,
  })
  .refine((found) => !lacksClient(found), { path: ['OIDC_CLIENT_ID'] })
  .transform(
    (found): Config => ({
      port: found.PORT,
      host: found.HOST,
      apiPort: found.API_PORT,
      apiHost: found.API_HOST,
      databaseUrl: found.DATABASE_URL,
      dataDir: resolve(found.DATA_DIR),
      columnCacheBytes: found.COLUMN_CACHE_BYTES,
      resultCacheBytes: found.RESULT_CACHE_BYTES,
      maxRequestBytes: found.MAX_REQUEST_BYTES,
      warmUp: found.WARM_UP,
      requestTimeoutMs: found.REQUEST_TIMEOUT_MS,
      limits: {
        cost: found.LIMIT_COST,
        depth: found.LIMIT_DEPTH,
        aliases: found.LIMIT_ALIASES,
        rootFields: found.LIMIT_ROOT_FIELDS,
        directives: found.LIMIT_DIRECTIVES,
        tokens: found.LIMIT_TOKENS,
      },
      rates: { guest: found.RATE_GUEST, signedIn: found.RATE_SIGNED_IN, token: found.RATE_TOKEN },
      trustedProxies: found.TRUSTED_PROXIES,
      oidc: oidcOf(found),
      revisionPollMs: found.REVISION_POLL_MS,
      auditMonths: found.AUDIT_MONTHS,
      signIn: found.SIGN_IN,
      showsPeers: found.PEER_ROWS,
      sessionIdleMinutes: found.SESSION_IDLE_MINUTES,
      sessionHours: found.SESSION_HOURS,
      secretKey: found.SECRET_KEY,
      mapReviewNumber: found.MAP_REVIEW_NUMBER,
      logLevel: found.LOG_LEVEL,
    }),
  )

/** A variable that is set to nothing counts as not set: container files pass on what they do not know so. */
function given(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
}

function faultOf(name: SettingName, value: string | undefined): Words {
  const { right, secret } = { secret: false, ...settings[name] }
  const shown = secret ? '' : `=${value ?? ''}`
  return { zh: `${name}${shown}：应为${right.zh}`, en: `${name}${shown}: should be ${right.en}` }
}

/** Reads the settings. Throws one `SETTINGS_INVALID` that lists every fault. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const values = given(env)
  const answer = environment.safeParse(values)
  if (answer.success) return answer.data
  const names = [...new Set(answer.error.issues.map((issue) => issue.path[0] as SettingName))]
  const faults = names.map((name) => faultOf(name, values[name]))
  const list = (locale: keyof Words) => faults.map((fault) => `\n  ${fault[locale]}`).join('')
  throw new DomainError('SETTINGS_INVALID', {
    zh: `设置（环境变量）有误：${list('zh')}`,
    en: `Settings (environment variables) are wrong:${list('en')}`,
  })
}
