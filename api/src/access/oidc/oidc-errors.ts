import { DomainError } from '../../common/domain-error'

/** What a sign-in can be refused with, and its words. The page of sign-in says them shorter. */
export const problems = {
  OIDC_NOT_SET: {
    zh: '本系统没有设置统一认证登录，请用账号和密码登录。',
    en: 'Sign-in by a provider is not set up here; use your login and password.',
  },
  OIDC_PROVIDER_UNREACHABLE: {
    zh: '统一认证服务没有回应，请稍后再试；有密码的账号可以直接登录。',
    en: 'The sign-in provider does not answer. Try again later; accounts with a password can use it.',
  },
  OIDC_CLIENT_REFUSED: {
    zh: '统一认证服务不接受本系统，请联系系统管理员核对 OIDC_CLIENT_ID、OIDC_CLIENT_SECRET 和回调地址。',
    en: 'The sign-in provider does not accept this hub. Ask an administrator to check OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and the return address.',
  },
  OIDC_DENIED: {
    zh: '您在统一认证服务上没有完成登录，请再试一次。',
    en: 'You did not complete the sign-in at the provider. Try again.',
  },
  OIDC_FLOW_UNKNOWN: {
    zh: '这次登录不是在这个浏览器里开始的，或者已经用过、已超过10分钟。请重新登录。',
    en: 'This sign-in was not begun in this browser, was used already, or took longer than 10 minutes. Begin again.',
  },
  OIDC_ANSWER_INVALID: {
    zh: '统一认证服务的回答没有通过校验（签名、签发者、接收方、有效期或随机数），没有登录。请重新登录；仍然不行，请联系系统管理员。',
    en: 'The answer of the sign-in provider failed its checks (signature, issuer, audience, time or nonce); you are not signed in. Begin again; if it happens again, ask an administrator.',
  },
  OIDC_LOGIN_MISSING: {
    zh: '统一认证服务没有给出您的登录名，请联系系统管理员核对 OIDC_LOGIN_CLAIM。',
    en: 'The sign-in provider did not tell your login. Ask an administrator to check OIDC_LOGIN_CLAIM.',
  },
  OIDC_NOT_INVITED: {
    zh: '您在本系统还没有账号，或账号不允许用统一认证登录。请联系系统管理员邀请您。',
    en: 'You have no account here, or it may not be used through the provider. Ask an administrator for an invitation.',
  },
  OIDC_PERSON_DISABLED: {
    zh: '您在本系统的账号已停用。需要的话，请联系系统管理员。',
    en: 'Your account here is disabled. Ask an administrator if you need it.',
  },
} as const

export type OidcProblem = keyof typeof problems

/** A sign-in by the provider that was refused; its code goes to the page of sign-in, which says the words. */
export class OidcRefused extends DomainError {
  constructor(
    readonly problem: OidcProblem,
    /** Whom the provider said it was; null until its answer passed the checks. */
    readonly login: string | null = null,
    /** What went wrong beneath, for the log. */
    override readonly cause?: unknown,
  ) {
    super(problem, problems[problem])
  }
}
