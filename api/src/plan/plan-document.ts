import { type Document, isMap, isNode, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { Words } from '../common/words'
import type { PlanFault } from './plan-fault'

/** Keys and positions from the root of a document to a place in it. */
export type DocumentPath = readonly (string | number)[]

/** Longer values are cut: a fault is a line. */
const SHOWN_CHARACTERS = 60

/** `requirements[3].check.metric`. */
export const pathText = (path: DocumentPath): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('')

/** A YAML file of a plan that knows on which line everything stands. */
export class PlanDocument {
  private readonly lines = new LineCounter()
  private readonly document: Document.Parsed
  /** What the file says, as plain values; null when it cannot be read. */
  readonly raw: unknown
  /** What is no YAML. */
  readonly syntaxFaults: readonly PlanFault[]

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false })
    this.syntaxFaults = this.document.errors.map(({ pos, message }) => ({
      file,
      line: this.lineAt(pos[0]),
      path: '',
      value: null,
      words: { zh: `不是正确的YAML：${message}`, en: `This is no YAML: ${message}` },
    }))
    this.raw = this.syntaxFaults.length === 0 ? this.document.toJS() : null
  }

  /** A fault at a place; where nothing stands there, on the line of the nearest thing around it. */
  fault(path: DocumentPath, words: Words): PlanFault {
    const node = this.document.getIn(path, true)
    return { file: this.file, line: this.lineOf(path), path: pathText(path), value: shownValue(node), words }
  }

  private lineOf(path: DocumentPath): number {
    for (let length = path.length; length > 0; length--) {
      const offset = this.offsetOf(path.slice(0, length))
      if (offset !== undefined) return this.lineAt(offset)
    }
    return 1
  }

  /** Where the key of a place stands; of an entry of a list where it begins. */
  private offsetOf(path: DocumentPath): number | undefined {
    const last = path.at(-1)
    const around = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true)
    const pair = isMap(around) ? around.items.find((item) => keyOf(item) === last) : undefined
    if (pair && isNode(pair.key)) return pair.key.range?.[0]
    const node = this.document.getIn(path, true)
    return isNode(node) ? node.range?.[0] : undefined
  }

  private lineAt(offset: number): number {
    return this.lines.linePos(offset).line
  }
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key)

function shownValue(node: unknown): string | null {
  if (!isNode(node)) return null
  const value: unknown = (node as Node).toJSON()
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}
