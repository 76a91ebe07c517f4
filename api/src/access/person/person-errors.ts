import { DomainError } from '../../common/domain-error'

export class PersonUnknown extends DomainError {
  constructor(id: string) {
    super('PERSON_UNKNOWN', { zh: '没有这个人员。', en: 'There is no such person.' }, { id })
  }
}

export class LoginTaken extends DomainError {
  constructor(login: string) {
    super(
      'LOGIN_TAKEN',
      { zh: `登录名“${login}”已有人使用。`, en: `The login "${login}" is taken.` },
      { login, field: 'login' },
    )
  }
}

/** Grants, state and password of oneself are changed by somebody else. */
export class NotOnYourself extends DomainError {
  constructor() {
    super('NOT_ON_YOURSELF', {
      zh: '不能对自己的账号这样做，请由另一位管理员操作；自己的密码在“我的账号”里修改。',
      en: 'You cannot do this to your own account; another administrator can. Your password is changed on your account page.',
    })
  }
}

/** Somebody or something lies outside of where one may manage people. */
export class OutsideManaged extends DomainError {
  constructor() {
    super('OUTSIDE_TERRITORY', {
      zh: '超出了您管理人员的区划范围。请由上级管理员操作。',
      en: 'This lies outside of the territory whose people you manage. An administrator above you can do it.',
    })
  }
}

export class LastAdministrator extends DomainError {
  constructor() {
    super('LAST_ADMINISTRATOR', {
      zh: '这是最后一位全域系统管理员。请先授权另一位，再撤销或停用。',
      en: 'This is the last administrator of the whole hub. Make another one first.',
    })
  }
}

export class GrantInvalid extends DomainError {
  constructor(field: 'territoryCode' | 'validFrom' | 'validTo', zh: string, en: string) {
    super('GRANT_INVALID', { zh, en }, { field })
  }
}

export class GrantUnknown extends DomainError {
  constructor(id: string) {
    super('GRANT_UNKNOWN', { zh: '没有这项授权。', en: 'There is no such grant.' }, { id })
  }
}
