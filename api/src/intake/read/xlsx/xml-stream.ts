import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { DomainError } from '../../../common/domain-error'
import { xlsxBroken, xlsxForbidden } from '../file-errors'

/** What a reader wants to hear of an XML part. Names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attribute: (name: string) => string | undefined): void
  text?(text: string): void
  close?(name: string): void
}

/** `x:row` is `row`: producers differ in prefixes. */
const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/**
 * Parses a part as it streams in and pauses after every piece, so that its reader can hand on what it has. A document
 * type declaration, the way to entity tricks, ends the reading: saxes expands no entities of its own, and no
 * spreadsheet program writes one. Refuses with `XLSX_FORBIDDEN` and `XLSX_BROKEN`.
 */
export async function* xmlPieces(stream: Readable, file: string, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false })
  const decoder = new TextDecoder('utf-8')
  parser.on('doctype', () => {
    throw xlsxForbidden(file)
  })
  parser.on('error', (error) => {
    throw xlsxBroken(file, error.message)
  })
  if (handlers.open)
    parser.on('opentag', (tag) => {
      const attributes = tag.attributes as Record<string, string>
      handlers.open?.(localName(tag.name), (name) => attributes[name])
    })
  if (handlers.text) parser.on('text', (text) => handlers.text?.(text))
  if (handlers.close) parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)))
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }))
      yield
    }
    parser.close()
  } catch (error) {
    if (error instanceof DomainError || !(error instanceof Error)) throw error
    throw xlsxBroken(file, error.message)
  } finally {
    stream.destroy()
  }
}

/** Reads a whole small part. */
export async function readXml(stream: Readable, file: string, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlPieces(stream, file, handlers)) {
    // Nothing to hand on before the end.
  }
}
