import { create, type Font, type Glyph } from 'fontkit'
import { unpackWoff } from './woff'

/** One quadratic outline point, font units. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly isOnCurve: boolean
}

export type Contour = readonly OutlinePoint[]

export interface FaceGlyph {
  /** Font units. */
  readonly advance: number
  readonly contours: () => readonly Contour[]
}

interface Found {
  readonly font: Font
  readonly glyph: Glyph
}

const NBSP = '\u00a0'
/** Measured words kept by one face; more than any decision has. */
const MOST_WORDS = 20_000
/** Marks below the letter, and the horn and bar that stand on it, never meet a neighbour's arm. */
const HARMLESS_MARKS = /[\u0323\u031b]/g
const ANY_MARK = /[\u0300-\u036f]/
const PLAIN_FEATURES = {
  liga: false,
  calt: false,
  init: false,
  fina: false,
  ccmp: false,
  kern: true,
}

/**
 * One typeface joined from several files, each holding a part of its letters (web fonts come split
 * that way). A letter is taken from the first file that has it. Reading only; never changes.
 */
export class FontFace {
  readonly name: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number
  private readonly fonts: readonly Font[]
  private readonly isKerned: boolean
  private readonly glyphs = new Map<string, FaceGlyph | undefined>()
  private readonly kerns = new Map<string, number>()
  private readonly words = new Map<string, number>()

  /** @throws {RangeError} when the files do not belong to one face */
  constructor(files: readonly Buffer[], options: { readonly isKerned: boolean }) {
    this.fonts = files.map(openFont)
    const [first] = this.fonts
    if (first === undefined) throw new RangeError('a face needs at least one file')
    for (const font of this.fonts)
      if (font.postscriptName !== first.postscriptName || font.unitsPerEm !== first.unitsPerEm)
        throw new RangeError(`${font.postscriptName} is not a part of ${first.postscriptName}`)
    this.name = first.postscriptName
    this.unitsPerEm = first.unitsPerEm
    this.ascent = first.ascent
    this.descent = first.descent
    this.capHeight = first.capHeight
    this.italicAngle = first.italicAngle
    this.isKerned = options.isKerned
  }

  /** Undefined when no file has the letter. NBSP is drawn, and read back, as a plain space. */
  glyph(character: string): FaceGlyph | undefined {
    if (this.glyphs.has(character)) return this.glyphs.get(character)
    const found = this.find(character === NBSP ? ' ' : character)
    const glyph = found && {
      advance: found.glyph.advanceWidth,
      contours: () => contoursOf(found.glyph),
    }
    this.glyphs.set(character, glyph)
    return glyph
  }

  /**
   * Change of the gap between two letters, font units. Where the files part a pair, its plain letters
   * decide (“Tạ” as “Ta”); but a mark above could run into its neighbour then, so such a pair stays.
   */
  kern(left: string, right: string): number {
    if (!this.isKerned) return 0
    const pair = left + right
    const known = this.kerns.get(pair)
    if (known !== undefined) return known
    const value = this.pairKern(left, right)
    this.kerns.set(pair, value)
    return value
  }

  /**
   * Width in points, without letter spacing; letters that are missing count as nothing. Words are
   * measured once: fitting asks for the same ones hundreds of times.
   */
  width(text: string, size: number): number {
    let units = 0
    let from = 0
    for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', from)) {
      const next = firstLetter(text, space + 1)
      units += this.wordUnits(text.slice(from, space)) + this.spaceUnits(text, space, next)
      from = space + 1
    }
    units += this.wordUnits(text.slice(from))
    return (units * size) / this.unitsPerEm
  }

  private wordUnits(word: string): number {
    const known = this.words.get(word)
    if (known !== undefined) return known
    let units = 0
    let previous: string | undefined
    for (const character of word) {
      units += this.glyph(character)?.advance ?? 0
      if (previous !== undefined) units += this.kern(previous, character)
      previous = character
    }
    if (this.words.size >= MOST_WORDS) this.words.clear()
    this.words.set(word, units)
    return units
  }

  /** The space itself and how it kerns with its neighbours. */
  private spaceUnits(text: string, space: number, next: string): number {
    const advance = this.glyph(' ')?.advance ?? 0
    if (!this.isKerned) return advance
    const before = lastLetter(text, space)
    const left = before === '' ? 0 : this.kern(before, ' ')
    return advance + left + (next === '' || next === ' ' ? 0 : this.kern(' ', next))
  }

  private find(character: string): Found | undefined {
    const codePoint = character.codePointAt(0) ?? 0
    const font = this.fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint))
    return font && { font, glyph: font.glyphForCodePoint(codePoint) }
  }

  private pairKern(left: string, right: string): number {
    const font = this.find(left)?.font
    if (font !== undefined && font === this.find(right)?.font) return kernIn(font, left + right)
    const plain = [left, right].map((letter) => letter.normalize('NFD').replace(HARMLESS_MARKS, ''))
    const [latin] = this.fonts
    if (latin === undefined || plain.some((letter) => ANY_MARK.test(letter))) return 0
    return kernIn(latin, plain.join(''))
  }
}

const lastLetter = (text: string, end: number): string =>
  [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? ''
const firstLetter = (text: string, start: number): string =>
  start < text.length ? String.fromCodePoint(text.codePointAt(start) ?? 0) : ''

function openFont(file: Buffer): Font {
  const font = create(unpackWoff(file))
  if (!('glyphForCodePoint' in font)) throw new RangeError('a font collection is not a face')
  return font
}

function kernIn(font: Font, pair: string): number {
  const { glyphs, positions } = font.layout(pair, PLAIN_FEATURES)
  const [position] = positions
  const [glyph] = glyphs
  return position && glyph ? position.xAdvance - glyph.advanceWidth : 0
}

/** TrueType outlines hold lines and quadratic curves only. */
function contoursOf(glyph: Glyph): readonly Contour[] {
  const contours: OutlinePoint[][] = []
  for (const { command, args } of glyph.path.commands) {
    if (command === 'moveTo') contours.push([])
    const contour = contours.at(-1)
    if (command === 'closePath' || contour === undefined) continue
    if (command === 'bezierCurveTo') throw new RangeError('cubic outlines are not TrueType')
    for (let index = 0; index + 1 < args.length; index += 2) {
      const [x = 0, y = 0] = args.slice(index, index + 2).map(Math.round)
      contour.push({ x, y, isOnCurve: index + 2 === args.length })
    }
  }
  return contours.map(withoutClosingPoint).filter((contour) => contour.length > 1)
}

/** A contour closes by itself; a last point equal to the first would be drawn twice. */
function withoutClosingPoint(contour: readonly OutlinePoint[]): Contour {
  const [first, last] = [contour[0], contour.at(-1)]
  const isRepeated =
    contour.length > 1 && last?.isOnCurve && last.x === first?.x && last.y === first.y
  return isRepeated ? contour.slice(0, -1) : contour
}
