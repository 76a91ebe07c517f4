import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

type Forwarded = Pick<IncomingMessage, 'headers' | 'socket'>

/** Where proxies stand whose word is taken for who asked them: this machine always, others by TRUSTED_PROXIES. */
export type TrustedProxies = BlockList

/** Reads addresses and ranges, `10.1.2.3` or `10.1.0.0/16`. Throws on what is neither. */
export function trustedProxies(given: readonly string[]): TrustedProxies {
  const trusted = new BlockList()
  for (const range of ['127.0.0.0/8', '::1/128', ...given]) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(bits), family)
  }
  return trusted
}

/** Whether `trustedProxies` takes it. */
export function isRange(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = isIP(address)
  return version !== 0 && Number(bits) <= (version === 6 ? 128 : 32)
}

/** An IPv4 address that came through an IPv6 socket is the same as the plain one. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

const isTrusted = (address: string, trusted: TrustedProxies): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

const listOf = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/**
 * Every proxy appends who asked it to X-Forwarded-For, so the list is read from its end for as long as the one who
 * says it is trusted: what stands before was written by the asker, who may write anything.
 */
function findAddress({ headers, socket }: Forwarded, trusted: TrustedProxies): string {
  const hops = listOf(headers['x-forwarded-for']).map(plain)
  let address = plain(socket.remoteAddress ?? '')
  while (hops.length > 0 && isTrusted(address, trusted)) {
    const hop = hops.pop() ?? ''
    if (isIP(hop) === 0) break
    address = hop
  }
  return address
}

const ONLY_THIS_MACHINE = trustedProxies([])
const proxiesOf = new WeakMap<object, TrustedProxies>()

/** Says whom a request may have come through. Called once, where requests come in. */
export const noteProxies = (request: IncomingMessage, trusted: TrustedProxies): void => {
  proxiesOf.set(request, trusted)
}

const trustedBy = (request: object): TrustedProxies => proxiesOf.get(request) ?? ONLY_THIS_MACHINE

/** The address of the machine that asks, past the pages' own server and trusted proxies; '' when the socket is gone. */
export const addressOf = (request: Forwarded): string => findAddress(request, trustedBy(request))

const isForwarded = (request: Forwarded): boolean =>
  isTrusted(plain(request.socket.remoteAddress ?? ''), trustedBy(request))

/** Whether the asker speaks HTTPS, with a trusted proxy that ends it: only then may a cookie say Secure. */
export const isSecure = (request: Forwarded): boolean =>
  isForwarded(request) && listOf(request.headers['x-forwarded-proto']).at(0)?.toLowerCase() === 'https'

/** Name and port that the asker wrote into the address bar; '' where they are not told. */
export function hostOf(request: Forwarded): string {
  const told = isForwarded(request) ? listOf(request.headers['x-forwarded-host']).at(0) : undefined
  return (told ?? request.headers.host ?? '').toLowerCase()
}
