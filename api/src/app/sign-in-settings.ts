import { z } from 'zod'
import { makeSealer } from '../access/second-factor/sealer'
import { readSecretKey } from '../access/second-factor/secret-key'
import type { SignInSettings } from '../access/session/sign-ins'
import { DomainError } from '../common/domain-error'
import type { Config } from './config'
import { settingsOf, wholeNumber } from './setting'

/** Settings of who must sign in, and for how long that holds. */
export const signInSettings = settingsOf({
  SIGN_IN: {
    read: z.enum(['required', 'none']).default('required'),
    fallback: 'required',
    means: {
      zh: '是否须登录；none 时人人都是管理员，只能在本机地址上运行',
      en: 'whether people sign in; with none everybody is the administrator, and the hub runs on loopback addresses alone',
    },
    right: { zh: 'required 或 none', en: 'required or none' },
  },
  SESSION_IDLE_MINUTES: {
    read: wholeNumber(1, 1_440).default(30),
    fallback: '30',
    means: { zh: '多少分钟不用即退出登录', en: 'minutes without use after which a session ends' },
    right: { zh: '1 到 1440 的整数（分钟）', en: 'a whole number of minutes from 1 to 1440' },
  },
  SESSION_HOURS: {
    read: wholeNumber(1, 720).default(12),
    fallback: '12',
    means: { zh: '登录后最多多少小时须重新登录', en: 'hours after which a session ends however much it is used' },
    right: { zh: '1 到 720 的整数（小时）', en: 'a whole number of hours from 1 to 720' },
  },
  PEER_ROWS: {
    read: z
      .enum(['shown', 'hidden'])
      .default('hidden')
      .transform((choice) => choice === 'shown'),
    fallback: 'hidden',
    means: {
      zh: '区市能否看到其他区市的数；hidden 时只看到自己的名次和中位数',
      en: 'whether a county sees the numbers of others; with hidden only its own rank and the median',
    },
    right: { zh: 'shown 或 hidden', en: 'shown or hidden' },
  },
  SECRET_KEY: {
    read: z.string().min(32).optional(),
    fallback: '',
    means: {
      zh: '加密保存第二验证的密钥；不设则用数据目录里自动生成的 secret.key；几个进程共用 MariaDB 时必须设成同一个',
      en: 'key that seals second factors; absent: the file secret.key made in the data folder; several processes on one MariaDB need the same one',
    },
    right: { zh: '至少 32 个字符的随机文字', en: 'a random text of at least 32 characters' },
    secret: true,
  },
})

/** A hub that asks nobody to sign in can be reached by others. */
class SignInNeeded extends DomainError {
  constructor(name: 'HOST' | 'API_HOST', given: string) {
    super(
      'SIGN_IN_NEEDED',
      {
        zh: `SIGN_IN=none 时人人都是管理员，${name} 只能是本机地址 127.0.0.1，不能是“${given}”。要让别人访问，请设 SIGN_IN=required。`,
        en: `With SIGN_IN=none everybody is the administrator: ${name} must be 127.0.0.1, not "${given}". To let others in set SIGN_IN=required.`,
      },
      { name, given },
    )
  }
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/i

/** Refuses with `SIGN_IN_NEEDED` to serve others where nobody signs in. */
export function requireLoopback({ signIn, host, apiHost }: Pick<Config, 'signIn' | 'host' | 'apiHost'>): void {
  if (signIn === 'required') return
  if (!LOOPBACK.test(apiHost)) throw new SignInNeeded('API_HOST', apiHost)
  if (!LOOPBACK.test(host)) throw new SignInNeeded('HOST', host)
}

type Found = Pick<Config, 'signIn' | 'sessionIdleMinutes' | 'sessionHours' | 'secretKey' | 'dataDir' | 'oidc'>

/** How people sign in, as the settings have it. */
export const signInsOf = ({
  signIn,
  sessionIdleMinutes,
  sessionHours,
  secretKey,
  dataDir,
  oidc,
}: Found): SignInSettings => ({
  isRequired: signIn === 'required',
  idleMinutes: sessionIdleMinutes,
  hours: sessionHours,
  sealer: makeSealer(() => secretKey ?? readSecretKey(dataDir)),
  oidc: signIn === 'required' ? oidc : null,
})
