import type { Database } from '../../api/src/db/database'
import type { Engine } from '../open-hub'
import type { Scale } from '../places-at-scale'

/** A database with the figures of a scale, and who serves it beside the hub. */
export interface BenchPlace {
  readonly scale: Scale
  readonly engine: Engine
  readonly url: string
  readonly db: Database
}

const MEBIBYTE = 1024 ** 2

/** Memory for columns: as set by default; more where the plan's columns of a whole nation would not fit. */
export const columnCacheBytes = (scale: Scale): number => (scale === 'nation' ? 2_048 : 512) * MEBIBYTE
