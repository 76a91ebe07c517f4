import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Database } from '../../db/database'
import type { OidcSettings } from '../oidc/oidc-settings'
import { PasswordHasher } from '../password/password-hasher'
import { makeSealer, type Sealer } from '../second-factor/sealer'
import { makeSecret } from '../secret'
import { GUEST_VIEWER, LOCAL_VIEWER, type Viewer } from '../viewer'
import { type Found, findBearer, findSession } from './find-viewer'
import { sessionSecret } from './visit'

/** How people sign in; a part of the settings. */
export interface SignInSettings {
  /** Whether anybody must. */
  readonly isRequired: boolean
  /** A session ends when it was not used for so long. */
  readonly idleMinutes: number
  /** A session ends after so long, however much it is used. */
  readonly hours: number
  readonly sealer: Sealer
  /** Another provider that signs people in; null where there is none. */
  readonly oidc: OidcSettings | null
}

/** For a hub that asks nobody: whatever is sealed holds until it stops. */
export const NOBODY_SIGNS_IN: SignInSettings = {
  isRequired: false,
  idleMinutes: 30,
  hours: 12,
  sealer: makeSealer(makeSecret),
  oidc: null,
}

/** A look-up is remembered so long: what another process revokes holds here after that at the latest. */
const REMEMBERED_MS = 1_000
const REMEMBERED = 5_000

/** How long a use is not written down again. */
const SEEN_EVERY_MS = 60_000

/** Who has signed in: looks up sessions and tokens, and hashes passwords. One for each process. */
export class SignIns {
  readonly hasher = new PasswordHasher()
  private readonly known = new LRUCache<string, Found>({ max: REMEMBERED, ttl: REMEMBERED_MS })
  private readonly writing = new Set<Promise<unknown>>()

  constructor(
    private readonly db: Database,
    readonly settings: SignInSettings,
    private readonly onFault: (error: unknown) => void = () => undefined,
  ) {}

  /** Who sent a request: at most one statement, none where the same was asked a moment ago. */
  async viewerOf({ authorization, cookie }: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>): Promise<Viewer> {
    if (!this.settings.isRequired) return LOCAL_VIEWER
    // A program that names a token means it: a cookie does not stand in for one that is wrong.
    const secret = authorization === undefined ? sessionSecret(cookie) : authorization
    if (secret === null) return GUEST_VIEWER
    const remembered = this.known.get(secret)
    if (remembered) return remembered.viewer
    const find = authorization === undefined ? findSession : findBearer
    const found = await find(this.db, secret, this.settings)
    if (!found) return GUEST_VIEWER
    this.known.set(secret, found)
    if (found.seenAt === null || Date.now() - Date.parse(found.seenAt) >= SEEN_EVERY_MS) this.noteUse(found)
    return found.viewer
  }

  /** Drops what is remembered: after anything was revoked, ended or granted. */
  forget(): void {
    this.known.clear()
  }

  /** Waits for what is being written, and ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.writing)
    await this.hasher.close()
  }

  /** Writes down a use without keeping the asker waiting: an import may hold the way in for seconds. */
  private noteUse({ table, column, id }: Found): void {
    const write = this.db
      .tx((tx) => tx.execute(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, [new Date().toISOString(), id]))
      .catch(this.onFault)
      .finally(() => this.writing.delete(write))
    this.writing.add(write)
  }
}
