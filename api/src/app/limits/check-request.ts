import { type DocumentNode, getOperationAST, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '../../access/viewer'
import type { HubParts } from '../context'
import { buildSchema } from '../schema'
import { type DocumentShape, documentShape } from './document-shape'
import { checkGuest } from './guest-questions'
import { LimitExceeded } from './limit-errors'
import { type Limits, limitsOf, limitTierOf } from './limits'
import { scaleOf } from './map-scale'
import { operationCost } from './operation-cost'
import { pointsOf } from './rate-limits'

/** What is known of a question before it is run. */
export interface CheckedRequest {
  /** Null where the question is at fault in another way, which the answer says. */
  readonly cost: number | null
  readonly limit: number
  /** Whether it changes anything: then it is neither broken off nor tried again. */
  readonly writes: boolean
}

interface Asked {
  readonly document: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

interface ReadDocument {
  readonly document: DocumentNode
  readonly shape: DocumentShape
  readonly tokens: number
  /** By operation, variables and scale: the screens that everybody opens cost the same each time. */
  readonly costs: LRUCache<string, { readonly cost: number | null }>
}

/** Documents that were measured: screens ask the same ones again and again. */
const KEPT_DOCUMENTS = 500
const KEPT_CHARACTERS = 4_000_000
const KEPT_COSTS = 20
/** Longer variables are lists that nobody sends twice. */
const LONGEST_KEY = 2_000
const documents = new LRUCache<string, ReadDocument>({
  max: KEPT_DOCUMENTS,
  maxSize: KEPT_CHARACTERS,
  sizeCalculation: (_, text) => text.length + 1,
})

/** Refuses a question that is more than its asker may ask at once, before anything of it is validated or run. */
export async function checkRequest(
  hub: Pick<HubParts, 'maps' | 'limits' | 'rates'>,
  viewer: Viewer,
  { document: text, operationName, variables }: Asked,
): Promise<CheckedRequest> {
  const tier = limitTierOf(viewer)
  const limits = limitsOf(tier, hub.limits)
  const read = readDocument(text, limits)
  if (!read) return { cost: null, limit: limits.cost, writes: false }
  for (const name of ['depth', 'aliases', 'rootFields', 'directives'] as const)
    if (read.shape[name] > limits[name]) throw new LimitExceeded(name, read.shape[name], limits[name])
  const operation = getOperationAST(read.document, operationName)
  if (!operation) return { cost: null, limit: limits.cost, writes: false }
  if (tier === 'GUEST') checkGuest(read.document, operation)
  const map = await hub.maps.mapOn(null)
  const key = `${map.key}|${operationName}|${JSON.stringify(variables)}`
  let known = read.costs.get(key)
  if (!known) {
    const asked = { schema: buildSchema(), document: read.document, operation, variables, scale: scaleOf(map) }
    known = { cost: operationCost(asked) }
    if (key.length <= LONGEST_KEY) read.costs.set(key, known)
  }
  const { cost } = known
  if (cost !== null && cost > limits.cost) throw new LimitExceeded('cost', cost, limits.cost)
  // Guests are counted by address, where they come in; what they may ask costs next to nothing.
  if (cost !== null && tier !== 'GUEST') hub.rates.spend(viewer, '', pointsOf(cost))
  return { cost, limit: limits.cost, writes: operation.operation !== 'query' }
}

/** Null where the text is no document, which the parser of the server says better. */
function readDocument(text: string, { tokens }: Limits): ReadDocument | null {
  const known = documents.get(text)
  // It may have been read for somebody who may write more.
  if (known && known.tokens <= tokens) return known
  try {
    const document = parse(text, { maxTokens: tokens, noLocation: true })
    const costs = new LRUCache<string, { readonly cost: number | null }>({ max: KEPT_COSTS })
    const read = { document, shape: documentShape(document), tokens: document.tokenCount ?? 0, costs }
    documents.set(text, read)
    return read
  } catch (error) {
    if (error instanceof Error && error.message.includes('tokens. Parsing aborted'))
      throw new LimitExceeded('tokens', tokens + 1, tokens)
    return null
  }
}
