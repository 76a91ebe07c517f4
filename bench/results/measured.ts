import type { Load } from '../load/measure-load'

/** One request. */
export interface Once {
  readonly ms: number
  readonly statements: number
}

/** A server asked over one connection and over sixteen. */
export interface Loads {
  readonly one: Load
  readonly many: Load
}

/** An operation on an API of its own that keeps no answers. */
export interface OperationMeasured {
  /** Nothing in memory: places and columns are read. */
  readonly first: Once
  /** Statements of a request once all is in memory. */
  readonly statements: number
  readonly answerBytes: number
  readonly hub: Loads
  /** Plain SQL of the same answer in the same turns; many connections only where it is fast enough. */
  readonly plain: { readonly one: Load; readonly many: Load | null } | null
  /** From the start of the process until it listened. */
  readonly startMs: number
  readonly residentBytes: number
}

/** An answer that was kept, beside a handler that sends the same bytes. */
export interface CachedMeasured {
  readonly hub: Loads
  readonly fixed: Loads
}

/** Memory of one API that answered some operations. Bytes resident. */
export interface MemoryMeasured {
  /** How many operations it answered. */
  readonly operations: number
  readonly atStart: number
  readonly afterOperations: number
  /** With ten measures in six years more. */
  readonly withMeasures: number
  readonly columns: number
  readonly peak: number
}

/** An operation of the plan beside a program that goes village by village. */
export interface PlanMeasured {
  /** Villages that the plan supports. */
  readonly supported: number
  /** For all supported villages; projected where only the first ones were worked out. */
  readonly naive: Once
  /** Villages that the naive program worked out. */
  readonly naiveVillages: number
  /** Figures in memory, nothing of the plan. */
  readonly newBoard: Once
}

/** An import of files in a process of its own. */
export interface ImportMeasured {
  readonly rows: number
  readonly errors: number
  /** From opening the files to the revision, with the places read into memory. */
  readonly seconds: number
  readonly readSeconds: number
  readonly checkSeconds: number
  readonly publishSeconds: number
  readonly peakBytes: number
}
