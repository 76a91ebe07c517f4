import type { Viewer } from './viewer'

/** What policies need from a request; app/ provides it. */
export interface AccessContext {
  /** Who asks. */
  readonly viewer: Viewer
}
