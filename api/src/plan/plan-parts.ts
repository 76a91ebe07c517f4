import type { z } from 'zod'
import type { DocumentPath, PlanDocument } from './plan-document'
import {
  clauseSchema,
  dimensionSchema,
  indicatorSchema,
  requirementSchema,
  roundSchema,
  settingSchema,
} from './plan-file.schema'

/** The four files of a plan; null: it is not there. */
export interface PlanDocuments {
  readonly plan: PlanDocument | null
  readonly clauses: PlanDocument | null
  readonly requirements: PlanDocument | null
  readonly indicators: PlanDocument | null
}

/** One entry of a list in a file that is right by itself. */
export interface PlanEntry<Value> {
  readonly path: DocumentPath
  readonly value: Value
}

/** A list in a file: what is right in it, and the names that its entries carry, right or wrong. */
export interface PlanList<Value> {
  readonly document: PlanDocument
  readonly entries: readonly PlanEntry<Value>[]
  readonly names: readonly { readonly path: DocumentPath; readonly name: string }[]
}

/** Every list of a plan; null where its file cannot be read, so that nothing is held against it. */
export type PlanParts = ReturnType<typeof partsOf>

export function partsOf({ plan, clauses, requirements, indicators }: PlanDocuments) {
  return {
    rounds: listOf(plan, 'rounds', 'key', roundSchema),
    dimensions: listOf(plan, 'dimensions', 'key', dimensionSchema),
    settings: listOf(plan, 'settings', 'key', settingSchema),
    clauses: listOf(clauses, 'clauses', 'number', clauseSchema),
    requirements: listOf(requirements, 'requirements', 'id', requirementSchema),
    indicators: listOf(indicators, 'indicators', 'code', indicatorSchema),
  }
}

function listOf<Value>(
  document: PlanDocument | null,
  key: string,
  nameKey: string,
  schema: z.ZodType<Value>,
): PlanList<Value> | null {
  const raw = (document?.raw as Readonly<Record<string, unknown>> | null)?.[key]
  if (!document || !Array.isArray(raw)) return null
  const entries = raw.flatMap((value: unknown, at): PlanEntry<Value>[] => {
    const answer = schema.safeParse(value)
    return answer.success ? [{ path: [key, at], value: answer.data }] : []
  })
  const names = raw.flatMap((value: unknown, at) => {
    const name = (value as Readonly<Record<string, unknown>> | null)?.[nameKey]
    return typeof name === 'string' ? [{ path: [key, at, nameKey], name }] : []
  })
  return { document, entries, names }
}
