import { DomainError } from '../common/domain-error'
import { type Permission, permissionWords } from './roles'

/** Nobody is signed in. */
export class NotSignedIn extends DomainError {
  constructor() {
    super('UNAUTHENTICATED', {
      zh: '请先登录；程序请在请求头 Authorization 里带上令牌。',
      en: 'Sign in first; programs send their token in the header Authorization.',
    })
  }
}

/** Somebody is signed in and may not do this. */
export class NotAllowed extends DomainError {
  constructor(permission: Permission) {
    super(
      'FORBIDDEN',
      {
        zh: `您没有“${permissionWords[permission].zh}”的权限。需要的话，请联系系统管理员授权。`,
        en: `You may not do this: ${permissionWords[permission].en}. Ask an administrator for a grant.`,
      },
      { permission },
    )
  }
}
