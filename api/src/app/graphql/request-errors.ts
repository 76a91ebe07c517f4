import { DomainError } from '../../common/domain-error'

/** The body of a request is longer than allowed. */
export class BodyTooLarge extends DomainError {
  constructor(limit: number) {
    super(
      'REQUEST_TOO_LARGE',
      {
        zh: `请求超过 ${limit} 字节。请缩短查询，或把长名单分成几次查询。`,
        en: `The request is longer than ${limit} bytes. Shorten the query, or ask for a long list in several requests.`,
      },
      { limit },
    )
  }
}

/** The body says it is JSON and is not. */
export class BodyNotJson extends DomainError {
  constructor() {
    super('BODY_NOT_JSON', {
      zh: '请求正文不是有效的 JSON，应为 {"query": "…", "variables": {…}}。',
      en: 'The body of the request is not JSON; send {"query": "…", "variables": {…}}.',
    })
  }
}

/** Requests are short: none needs to be compressed. */
export class EncodingNotRead extends DomainError {
  constructor(given: string) {
    super(
      'CONTENT_ENCODING_NOT_READ',
      {
        zh: `不接受以“${given}”压缩的请求，请原样发送。`,
        en: `Requests compressed with "${given}" are not read; send them as they are.`,
      },
      { given },
    )
  }
}
