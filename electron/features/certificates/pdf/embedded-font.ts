import type { FontFace } from './font-face'
import { type ObjectNumber, type PdfWriter, pdfNumber, utf16Hex } from './pdf-writer'
import { boxOf, buildTrueType, type GlyphData, unite } from './truetype'

interface UsedGlyph extends GlyphData {
  readonly character: string
}

/** Glyph 0 of every TrueType font stands for “no such letter”; it is never drawn here. */
const NOT_DEFINED: UsedGlyph = { advance: 500, contours: [], character: '' }
const SYMBOLIC = 4
const ITALIC = 64

/**
 * One face inside one document: numbers the letters in the order they are first drawn and at the end
 * writes a font of exactly these letters, with the map back to Unicode that copying and searching need.
 */
export class EmbeddedFont {
  readonly face: FontFace
  /** `/F1` … in the resources. */
  readonly resourceName: string
  readonly object: ObjectNumber
  private readonly used: UsedGlyph[] = [NOT_DEFINED]
  /** By letter and the gap after it. */
  private readonly codes = new Map<string, number>()

  constructor(face: FontFace, resourceName: string, object: ObjectNumber) {
    this.face = face
    this.resourceName = resourceName
    this.object = object
  }

  /**
   * The operand of TJ: runs of letters, drawn together where they kern. Where they part (“Kim” in a
   * script face, by a tenth of the size), the gap belongs to the letter before it: readers take a
   * bare gap of that width for a space and give the name back in two pieces.
   * @param wordSpacing added to each space, as a multiple of the size
   */
  encode(text: string, wordSpacing: number): string {
    const letters = [...text]
    let operand = '<'
    for (const [index, letter] of letters.entries()) {
      const next = letters[index + 1]
      const kern = next === undefined ? 0 : this.face.kern(letter, next)
      const widened = next !== undefined && letter === ' ' ? wordSpacing * 1000 : 0
      operand += this.code(letter, Math.max(kern, 0)).toString(16).padStart(4, '0')
      const move = this.perMille(Math.min(kern, 0)) + widened
      if (move !== 0) operand += `>${pdfNumber(-move)}<`
    }
    return `[${operand}>]`
  }

  write(writer: PdfWriter): void {
    const [file, descriptor, descendant, toUnicode] = Array.from({ length: 4 }, () =>
      writer.reserve(),
    ) as [ObjectNumber, ObjectNumber, ObjectNumber, ObjectNumber]
    const name = `/${subsetTag(this.used)}+${this.face.name}`
    const data = buildTrueType(this.used, this.face)
    writer.putStream(file, `/Length1 ${data.length}`, data)
    writer.put(descriptor, this.descriptor(name, file))
    writer.put(descendant, this.descendant(name, descriptor))
    writer.putStream(toUnicode, '', this.unicodeMap())
    writer.put(
      this.object,
      `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H` +
        `/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
    )
  }

  /** @param gap after the letter, font units: one more glyph with the same outline, wider */
  private code(character: string, gap: number): number {
    const drawn = character === '\u00a0' ? ' ' : character
    const key = `${drawn}${gap}`
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const glyph = this.face.glyph(drawn)
    // The check before drawing names such letters; here it would be a silent hole on paper.
    if (glyph === undefined) throw new RangeError(`${this.face.name} has no ${drawn}`)
    const code = this.used.length
    this.used.push({ advance: glyph.advance + gap, contours: glyph.contours(), character: drawn })
    this.codes.set(key, code)
    return code
  }

  private perMille(units: number): number {
    return (units * 1000) / this.face.unitsPerEm
  }

  private descriptor(name: string, file: ObjectNumber): string {
    const { face } = this
    const box = unite(this.used.map((glyph) => boxOf(glyph.contours)))
    const corners = [box.xMin, box.yMin, box.xMax, box.yMax]
    const scaled = (units: number) => pdfNumber(this.perMille(units))
    const flags = SYMBOLIC | (face.italicAngle === 0 ? 0 : ITALIC)
    return (
      `<</Type/FontDescriptor/FontName${name}/Flags ${flags}/FontBBox[${corners.map(scaled).join(' ')}]` +
      `/ItalicAngle ${pdfNumber(face.italicAngle)}/Ascent ${scaled(face.ascent)}` +
      `/Descent ${scaled(face.descent)}/CapHeight ${scaled(face.capHeight)}/StemV 80` +
      `/FontFile2 ${file} 0 R>>`
    )
  }

  private descendant(name: string, descriptor: ObjectNumber): string {
    const widths = this.used.map((glyph) => pdfNumber(this.perMille(glyph.advance)))
    return (
      `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/W[0[${widths.join(' ')}]]>>`
    )
  }

  /** The text of the ToUnicode stream. */
  unicodeMap(): string {
    const rows = this.used
      .map((glyph, code) => `<${code.toString(16).padStart(4, '0')}><${utf16Hex(glyph.character)}>`)
      .slice(1)
    const blocks: string[] = []
    // A block holds at most 100 rows (Adobe Technical Note 5014).
    for (let at = 0; at < rows.length; at += 100) {
      const block = rows.slice(at, at + 100)
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
    }
    return (
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n' +
      '/CMapName/Adobe-Identity-UCS def /CMapType 2 def\n' +
      `1 begincodespacerange <0000><FFFF> endcodespacerange\n${blocks.join('')}` +
      'endcmap CMapName currentdict /CMap defineresource pop end end\n'
    )
  }
}

/** Six capitals that tell two subsets of one font apart, made from the letters so that they repeat. */
function subsetTag(used: readonly UsedGlyph[]): string {
  let hash = 2166136261
  for (const { character } of used)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  let tag = ''
  for (let index = 0; index < 6; index++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}
