import { AppError } from '@shared/core/app-error'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'
import type { PlainCell } from './xml-plain-cell'
import { type Attributes, XmlScanner, type XmlSink } from './xml-scanner'

export type { Attributes } from './xml-scanner'

/** What a reader of one part wants to hear. Names come without their namespace prefix. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text?(text: string): void
  /** A whole cell, in place of its elements. */
  cell?(cell: PlainCell): void
}

const CHUNK_BYTES = 64 * 1024

/**
 * Streams one XML part through `events`.
 *
 * The parser knows the five entities of XML and no others; a DOCTYPE, where more could be defined
 * or a file of this computer named, ends the reading at once.
 *
 * @throws spreadsheetErrors `broken` (not XML, not UTF-8), `suspicious` (DOCTYPE, absurd depth)
 */
export function readXml(bytes: Buffer, events: XmlEvents, limits: SpreadsheetLimits): void {
  const scanner = new XmlScanner(sinkOf(events, limits))
  // `fatal`: a wrong byte must not turn into “�” in somebody's name.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      scanner.write(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }))
    }
    scanner.write(decoder.decode())
    scanner.close()
  } catch (error) {
    throw error instanceof AppError ? error : spreadsheetErrors.broken(undefined, { cause: error })
  }
}

function sinkOf(events: XmlEvents, limits: SpreadsheetLimits): XmlSink {
  let depth = 0
  const { cell } = events
  return {
    open(name: string, attributes: Attributes) {
      if (++depth > limits.xmlDepth) throw spreadsheetErrors.suspicious()
      events.open(localName(name), attributes)
    },
    close(name: string) {
      depth--
      events.close(localName(name))
    },
    text: (piece: string) => events.text?.(piece),
    ...(cell && {
      cell(found: PlainCell) {
        // As deep as the value within it.
        if (depth + 2 > limits.xmlDepth) throw spreadsheetErrors.suspicious()
        cell(found)
      },
    }),
    doctype(): never {
      throw spreadsheetErrors.suspicious()
    },
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** The value of an attribute whatever its prefix: `r:id` and `rel:id` are the same thing. */
export function attribute(attributes: Attributes, local: string): string | undefined {
  if (attributes[local] !== undefined) return attributes[local]
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`))
  return name === undefined ? undefined : attributes[name]
}

/** XML Schema's boolean, as used in every part. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'
