import type { Viewer } from './viewer'

/** What policies need from a request; app/ provides it. */
export interface AccessContext {
  /** Who asks. */
  readonly viewer: Viewer
  /** Whether they may see labels of weak and problem villages. */
  readonly seesLabels: boolean
  /** Whether those with a territory see the numbers of the places beside it: the setting `PEER_ROWS`. */
  readonly showsPeers: boolean
}
