import type { Locale } from '../../common/words'
import { type Html, html } from './escape-html'

/** Pictures by digest, as addresses that need no network. */
export type PhotoAddresses = ReadonlyMap<string, string>

/** One language of a presentation. A file holds both; photos stand in the one that is shown first. */
export interface PageFace {
  readonly locale: Locale
  readonly photos: PhotoAddresses
  readonly isFirst: boolean
}

/**
 * How a page takes part in a presentation: it follows a presenter or leads those who follow. `address` is the only one
 * that it may ask, a path of the hub.
 */
export interface PageRole {
  readonly kind: 'follow' | 'lead'
  readonly address: string
  /** The edition shown: slides of another one have other numbers. */
  readonly edition: number
}

/** Where a picture comes from: the script hands those of the first language on to the other one. */
export const photoSource = ({ photos, isFirst }: PageFace, digest: string): Html =>
  isFirst ? html`src="${photos.get(digest) ?? ''}" data-photo="${digest}"` : html`data-photo="${digest}"`
