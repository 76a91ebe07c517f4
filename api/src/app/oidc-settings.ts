import { z } from 'zod'
import type { OidcSettings } from '../access/oidc/oidc-settings'
import type { Words } from '../common/words'
import { settingsOf } from './setting'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Passwords and codes travel to it: without TLS only on this machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))
  // As long as the table of identities holds.
  return isSafe && search === '' && hash === '' && username === '' && text.length <= 255
}

const anyText: Words = { zh: '文字', en: 'a text' }

/** Settings of sign-in by a provider (OpenID Connect); docs/oidc.md says how to set one up. */
export const oidcSettings = settingsOf({
  OIDC_ISSUER: {
    read: z.string().refine(isIssuer).optional(),
    fallback: '',
    means: {
      zh: '统一认证服务（OpenID Connect）的签发者地址；不设则不提供统一认证登录，见 oidc.md',
      en: 'issuer of the sign-in provider (OpenID Connect); absent: no such sign-in; see oidc.md',
    },
    right: {
      zh: 'https 地址，最长255个字符；只有本机可用 http',
      en: 'an https address of at most 255 characters; http only on this machine',
    },
  },
  OIDC_CLIENT_ID: {
    read: z.string().optional(),
    fallback: '',
    means: { zh: '本系统在统一认证服务登记的客户端标识', en: 'the client id that the provider gave this hub' },
    right: { zh: '文字，设了 OIDC_ISSUER 就必须有', en: 'a text, required with OIDC_ISSUER' },
  },
  OIDC_CLIENT_SECRET: {
    read: z.string().optional(),
    fallback: '',
    means: {
      zh: '本系统在统一认证服务登记的客户端密钥；不设则为公开客户端，只靠 PKCE',
      en: 'the client secret that the provider gave; absent: a public client, by PKCE alone',
    },
    right: anyText,
    secret: true,
  },
  OIDC_NAME: {
    read: z.string().max(40).default('统一认证 SSO'),
    fallback: '统一认证 SSO',
    means: { zh: '登录页按钮上统一认证服务的名称', en: 'name of the provider, on the button of the sign-in page' },
    right: { zh: '最长40个字符', en: 'at most 40 characters' },
  },
  OIDC_LOGIN_CLAIM: {
    read: z.string().regex(/^\w+$/).default('preferred_username'),
    fallback: 'preferred_username',
    means: {
      zh: '首次登录时用哪一项声明找本系统的登录名',
      en: 'the claim that holds the login of the hub, looked at when an identity is linked',
    },
    right: { zh: '字母、数字和下划线', en: 'letters, digits and underscores' },
  },
})

interface Found {
  readonly OIDC_ISSUER?: string | undefined
  readonly OIDC_CLIENT_ID?: string | undefined
  readonly OIDC_CLIENT_SECRET?: string | undefined
  readonly OIDC_NAME: string
  readonly OIDC_LOGIN_CLAIM: string
}

/** The provider that the settings name; null: none. */
export function oidcOf(found: Found): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = found
  if (issuer === undefined || clientId === undefined) return null
  const [clientSecret, name] = [found.OIDC_CLIENT_SECRET ?? null, found.OIDC_NAME]
  return { issuer, clientId, clientSecret, name, loginClaim: found.OIDC_LOGIN_CLAIM }
}

/** An issuer without a client is no provider, and nothing that its settings could mean. */
export const lacksClient = ({ OIDC_ISSUER, OIDC_CLIENT_ID }: Found): boolean =>
  OIDC_ISSUER !== undefined && OIDC_CLIENT_ID === undefined
