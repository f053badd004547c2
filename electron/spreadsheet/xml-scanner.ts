import {
  codes,
  declaration,
  isInstruction,
  isNameStart,
  readEntities,
  refuseForbidden,
  skipName,
  skipSpace,
  withLineFeeds,
} from './xml-characters'
import { type PlainCell, readPlainCell } from './xml-plain-cell'

/** Attributes as they stand, with their prefixes. */
export type Attributes = Readonly<Record<string, string>>

export interface XmlSink {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  /** A text may come in several pieces. */
  text(piece: string): void
  /** Told of a common cell in place of its elements. */
  cell?(cell: PlainCell): void
  doctype(): never
}

/** UTF-16 units of one tag, comment or character section; Excel's own are a thousand times shorter. */
const longestMarkup = 1024 * 1024

const none: Attributes = Object.freeze({})
const commentStart = '<!--'
const sectionStart = '<![CDATA['

/**
 * Reads XML piece by piece, keeping no more of it than the markup that is not complete yet.
 *
 * Written for workbooks, where reading is nearly all of an import: a general parser takes three
 * times as long. It knows no entities but the five of XML and leaves a DOCTYPE to its caller.
 *
 * @throws Error where the text is not well-formed; tests hold it against another parser
 */
export class XmlScanner {
  readonly #sink: XmlSink
  /** Names of the elements that are open. */
  readonly #open: string[] = []
  #text = ''
  #at = 0
  #isAtStart = true
  #isLast = false
  #hasRoot = false

  constructor(sink: XmlSink) {
    this.#sink = sink
  }

  write(piece: string): void {
    refuseForbidden(piece)
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + piece : piece
    this.#at = 0
    this.#readOn()
    if (this.#text.length - this.#at > longestMarkup) throw new Error('markup without an end')
  }

  close(): void {
    this.#isLast = true
    this.#readOn()
    const isWhole = this.#at === this.#text.length && this.#open.length === 0 && this.#hasRoot
    if (!isWhole) throw new Error('ends too early')
  }

  #readOn(): void {
    while (this.#at < this.#text.length && this.#readNext()) this.#isAtStart = false
  }

  /** @returns false when more of the text is needed first */
  #readNext(): boolean {
    if (this.#text.charCodeAt(this.#at) !== codes.lessThan) return this.#readText()
    switch (this.#text.charCodeAt(this.#at + 1)) {
      case codes.slash:
        return this.#readClosing()
      case codes.bang:
        return this.#readBang()
      case codes.question:
        return this.#readInstruction()
      default:
        return this.#readPlainCell() || this.#readOpening()
    }
  }

  #readPlainCell(): boolean {
    const { cell } = this.#sink
    if (cell === undefined || this.#open.length === 0) return false
    const length = readPlainCell(this.#text, this.#at, cell)
    this.#at += length
    return length > 0
  }

  #readText(): boolean {
    const next = this.#text.indexOf('<', this.#at)
    const end = next >= 0 ? next : this.#isLast ? this.#text.length : this.#endOfWholeText()
    if (end === this.#at) return false
    const raw = this.#text.slice(this.#at, end)
    if (raw.includes(']]>')) throw new Error('a section ends that did not begin')
    this.#say(readEntities(withLineFeeds(raw)))
    this.#at = end
    return true
  }

  /** An entity, a line end and the end of a section must not be torn. */
  #endOfWholeText(): number {
    const entity = this.#text.lastIndexOf('&')
    if (entity >= this.#at && !this.#text.includes(';', entity)) return entity
    let end = this.#text.length
    while (end > this.#at && /[\r\]]/.test(this.#text.charAt(end - 1))) end -= 1
    return end
  }

  #say(text: string): void {
    if (this.#open.length > 0) this.#sink.text(text)
    else if (/[^ \t\r\n]/.test(text)) throw new Error('text outside the root')
  }

  #readClosing(): boolean {
    const end = this.#text.indexOf('>', this.#at)
    if (end < 0) return false
    const name = this.#open.pop()
    const from = this.#at + 2
    const isThat = name !== undefined && this.#text.startsWith(name, from)
    if (!isThat || /[^ \t\r\n]/.test(this.#text.slice(from + name.length, end)))
      throw new Error('another element ends than began')
    this.#sink.close(name)
    this.#at = end + 1
    return true
  }

  #readBang(): boolean {
    const isShort = this.#text.length - this.#at < sectionStart.length
    if (isShort && !this.#isLast) return false
    if (this.#text.startsWith(commentStart, this.#at)) return this.#readComment()
    if (this.#text.startsWith(sectionStart, this.#at)) return this.#readSection()
    if (this.#text.startsWith('<!DOCTYPE', this.#at)) return this.#sink.doctype()
    throw new Error('unknown markup')
  }

  #readComment(): boolean {
    const end = this.#text.indexOf('--', this.#at + commentStart.length)
    if (end < 0 || end + 2 >= this.#text.length) return false
    if (this.#text.charCodeAt(end + 2) !== codes.greaterThan)
      throw new Error('“--” within a comment')
    this.#at = end + 3
    return true
  }

  #readSection(): boolean {
    if (this.#open.length === 0) throw new Error('text outside the root')
    const from = this.#at + sectionStart.length
    const end = this.#text.indexOf(']]>', from)
    if (end < 0) return false
    this.#sink.text(withLineFeeds(this.#text.slice(from, end)))
    this.#at = end + 3
    return true
  }

  #readInstruction(): boolean {
    const end = this.#text.indexOf('?>', this.#at + 2)
    if (end < 0) return false
    const text = this.#text.slice(this.#at + 2, end)
    const isDeclaration = this.#isAtStart && declaration.test(text)
    if (!isDeclaration && !isInstruction(text)) throw new Error('a stray instruction')
    this.#at = end + 2
    return true
  }

  #readOpening(): boolean {
    const start = this.#at + 1
    const nameEnd = skipName(this.#text, start)
    if (nameEnd >= this.#text.length) return false
    if (!isNameStart(this.#text.charCodeAt(start))) throw new Error('no name')
    const tag = this.#readAttributes(nameEnd)
    if (tag === null) return false
    const name = this.#text.slice(start, nameEnd)
    if (this.#open.length === 0 && this.#hasRoot) throw new Error('a second root')
    this.#hasRoot = true
    this.#sink.open(name, tag.attributes)
    if (tag.isEmpty) this.#sink.close(name)
    else this.#open.push(name)
    this.#at = tag.end
    return true
  }

  #readAttributes(from: number): Tag | null {
    let attributes: Record<string, string> | null = null
    for (let at = from; ; ) {
      const next = skipSpace(this.#text, at)
      const code = this.#text.charCodeAt(next)
      if (code === codes.greaterThan)
        return { attributes: attributes ?? none, isEmpty: false, end: next + 1 }
      if (next + 1 >= this.#text.length) return null
      if (code === codes.slash) {
        if (this.#text.charCodeAt(next + 1) !== codes.greaterThan) throw new Error('a stray slash')
        return { attributes: attributes ?? none, isEmpty: true, end: next + 2 }
      }
      if (next === at) throw new Error('no blank before an attribute')
      const attribute = this.#readAttribute(next)
      if (attribute === null) return null
      attributes ??= {}
      if (Object.hasOwn(attributes, attribute.name)) throw new Error('an attribute twice')
      attributes[attribute.name] = attribute.value
      at = attribute.end
    }
  }

  #readAttribute(from: number): Attribute | null {
    const nameEnd = skipName(this.#text, from)
    if (!isNameStart(this.#text.charCodeAt(from))) throw new Error('no name')
    const sign = skipSpace(this.#text, nameEnd)
    const opening = skipSpace(this.#text, sign + 1)
    if (opening >= this.#text.length) return null
    const mark = this.#text.charCodeAt(opening)
    const isQuoted = mark === codes.quote || mark === codes.apostrophe
    if (this.#text.charCodeAt(sign) !== codes.equals || !isQuoted) throw new Error('no value')
    let end = opening + 1
    let isPlain = true
    for (; ; end += 1) {
      const code = this.#text.charCodeAt(end)
      if (code === mark) break
      if (code === codes.lessThan) throw new Error('“<” within a value')
      if (code === codes.ampersand || code < codes.blank) isPlain = false
      if (end >= this.#text.length) return null
    }
    const raw = this.#text.slice(opening + 1, end)
    const value = isPlain ? raw : readEntities(raw.replaceAll(/\r\n|[\t\r\n]/g, ' '))
    return { name: this.#text.slice(from, nameEnd), value, end: end + 1 }
  }
}

type Attribute = { readonly name: string; readonly value: string; readonly end: number }

interface Tag {
  readonly attributes: Attributes
  /** `<a/>` */
  readonly isEmpty: boolean
  readonly end: number
}
