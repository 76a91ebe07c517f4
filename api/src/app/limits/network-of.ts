import { isIPv6 } from 'node:net'

const GROUPS = 8
/** A household or an office is given 64 of the 128 bits of IPv6 to itself, and may use any address among them. */
const GROUPS_OF_A_NETWORK = 4

/** What counts as one asker: an IPv4 address, or the network that an IPv6 address lies in. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const groupsOf = (text: string | undefined) => (text ? text.split(':') : [])
  const [first, last] = [groupsOf(head), groupsOf(tail)]
  const between = tail === undefined ? 0 : Math.max(0, GROUPS - first.length - last.length)
  const groups = [...first, ...Array<string>(between).fill('0'), ...last].slice(0, GROUPS_OF_A_NETWORK)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
