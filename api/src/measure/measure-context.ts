import type { Locale } from '../common/words'
import type { SourceContext } from '../intake/source.loader'
import type { MeasureReader } from './measure-reader'

/** What the resolvers of figures need from a request; app/ provides more. */
export interface MeasureContext extends SourceContext {
  readonly figures: MeasureReader
  readonly locale: Locale
}
