import {
  type CertificateRun,
  checkCertificates,
} from '@electron/features/certificates/pdf/certificates-check'
import {
  renderCertificates,
  streamCertificates,
} from '@electron/features/certificates/pdf/certificates-pdf'
import { EmbeddedFont } from '@electron/features/certificates/pdf/embedded-font'
import { fitField, placeField, textsOf } from '@electron/features/certificates/pdf/field-placement'
import { POINTS_PER_MM } from '@electron/features/certificates/pdf/vector-path'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import { CertificateLayout } from '@shared/features/certificates/certificates.layout'
import { composeTexts } from '@shared/features/certificates/certificates.record'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  citation,
  createdAt,
  longDecision,
  sampleCollective,
  sampleDecision,
  sampleFonts,
  samplePerson,
} from './certificate-samples'
import { inspectPdf } from './pdf-inspection'

const run = (records: CertificateRun['records'], change: Partial<CertificateRun> = {}) => ({
  layout: DEFAULT_LAYOUT,
  records,
  fonts: sampleFonts,
  createdAt,
  ...change,
})

/** Names and citations that an independent reader does not find, exactly, on their page. */
function lostTexts(pages: readonly string[], records: CertificateRun['records']): string[] {
  return records.flatMap((record, index) =>
    Object.entries(composeTexts(record))
      .filter(([content]) => !['issuerLine', 'authorityLines', 'signerPosition'].includes(content))
      .map(([, text]) => text)
      .filter((text) => !pages[index]?.includes(text)),
  )
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the certificates of one decision', () => {
  const records = sampleDecision()
  const { pdf, pages } = renderCertificates(run(records))
  const inspected = inspectPdf(pdf)

  it('are one page each, and sound for independent readers', () => {
    expect(pages).toBe(13)
    expect(inspected.pages).toHaveLength(13)
    expect(inspected.complaints).toBe('')
    expect(inspected.info).toMatchObject({
      Pages: '13',
      'Page size': expect.stringContaining('(A4)'),
      Title: 'Giấy khen theo Quyết định số 12-QĐ/ĐUK',
    })
  })

  it('give every name, citation, number and date back exactly, in NFC', () => {
    expect(lostTexts(inspected.pages, records)).toEqual([])
    expect(inspected.pages.join('')).toBe(inspected.pages.join('').normalize('NFC'))
    for (const page of inspected.pages) {
      expect(page).toContain('BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH BẾN TRE')
      expect(page).toContain('GIẤY KHEN')
      expect(page).toContain('T/M BAN THƯỜNG VỤ BÍ THƯ')
    }
  })

  it('give back whole the names whose letters stand apart in the script face', () => {
    const names = ['Trần Thị Kim Dung', 'Lê Quốc Khánh', 'Võ Ngọc Kỳ', 'Ngô Kỷ Ly', 'Hà Chí Hiếu']
    const apart = names.map((name) => samplePerson({ name }))
    expect(lostTexts(inspectPdf(renderCertificates(run(apart)).pdf).pages, apart)).toEqual([])
  })

  it('lose their letters for readers when the map to Unicode is missing', () => {
    // The negative control of the test above: the pages look alike on paper.
    vi.spyOn(EmbeddedFont.prototype, 'unicodeMap').mockReturnValue('')
    const broken = inspectPdf(renderCertificates(run(records)).pdf)
    expect(lostTexts(broken.pages, records).length).toBeGreaterThan(13)
  })

  it('carry all their fonts, each once and only the letters used', () => {
    const names = inspected.fonts.map((font) => font.name.replace(/^[A-Z]{6}\+/, ''))
    expect(names.toSorted()).toEqual([
      'GreatVibes-Regular',
      'PlayfairDisplay-Bold',
      'PlayfairDisplay-ExtraBold',
      'Tinos-Bold',
      'Tinos-Italic',
      'Tinos-Regular',
    ])
    expect(inspected.fonts.filter((font) => !font.isEmbedded || !font.isSubset)).toEqual([])
    expect(inspected.fonts.filter((font) => !font.hasUnicode)).toEqual([])
  })

  it('are the same bytes whenever the input is the same', () => {
    expect(Buffer.compare(pdf, renderCertificates(run(records)).pdf)).toBe(0)
    const later = renderCertificates({
      ...run(records),
      createdAt: new Date('2024-01-01T00:00:00Z'),
    })
    expect(Buffer.compare(pdf, later.pdf)).not.toBe(0)
  })

  it('read the same from NFD input', () => {
    const decomposed = records.map((record) => ({
      ...record,
      name: record.name.normalize('NFD'),
      achievement: record.achievement.normalize('NFD'),
    }))
    expect(Buffer.compare(pdf, renderCertificates(run(decomposed)).pdf)).toBe(0)
  })

  it('leave out on printed stock what the stock carries', () => {
    const stock = { isPreprinted: true, offsetX: 1.5, offsetY: -0.5 }
    const printed = inspectPdf(renderCertificates(run(records, { stock })).pdf)
    expect(printed.complaints).toBe('')
    expect(printed.pages.filter((page) => page.includes('GIẤY KHEN'))).toEqual([])
    expect(lostTexts(printed.pages, records)).toEqual([])
  })
})

describe('a thousand certificates', () => {
  it('leave in small chunks while the pages are made, below 3 KiB a page', () => {
    const chunks = [...streamCertificates(run(longDecision(1000)))].map((chunk) => chunk.length)
    const total = chunks.reduce((sum, bytes) => sum + bytes, 0)
    expect(total / 1000).toBeLessThan(3 * 1024)
    // The last chunk holds fonts and the table of offsets; nothing before it waits for the end.
    expect(Math.max(...chunks.slice(0, -1))).toBeLessThan(64 * 1024 + 4 * 1024)
    expect(chunks.length).toBeGreaterThan(5)
  })

  it('are all there for an independent reader (the first 200)', () => {
    const records = longDecision(200)
    expect(lostTexts(inspectPdf(renderCertificates(run(records)).pdf).pages, records)).toEqual([])
  })
})

describe('the check before printing', () => {
  const check = (records: CertificateRun['records']) => checkCertificates(run(records))

  it('finds nothing in an ordinary decision', () => {
    expect(check(sampleDecision())).toEqual([])
  })

  it('lists a text that does not fit, and printing refuses it by name', () => {
    const name = 'Chi bộ Ban Quản lý dự án đầu tư xây dựng '.repeat(5).trim()
    const records = [samplePerson(), sampleCollective({ name })]
    expect(check(records)).toMatchObject([
      { kind: 'overflow', page: 2, name, content: 'subjectName', why: 'tooManyLines' },
    ])
    expect(() => renderCertificates(run(records))).toThrow(
      expect.objectContaining({
        code: 'certificates.cannotPrint',
        message: expect.stringContaining(name),
      }),
    )
  })

  it('lists a text that had to shrink visibly', () => {
    const position =
      'Ủy viên Ban Chấp hành Đảng bộ Khối, Bí thư Đảng ủy, Phó Giám đốc Sở Kế hoạch và Đầu tư Mẫu, kiêm Trưởng ban Thi đua và Khen thưởng Khối'
    expect(check([samplePerson(), samplePerson({ name: 'Lê Ý', position })])).toMatchObject([
      { kind: 'shrunk', page: 2, content: 'positionLine', usual: 15 },
    ])
  })

  it('names the letter no font has, before any page is made', () => {
    const records = [samplePerson(), samplePerson({ name: 'Lê Ý 漢' })]
    expect(check(records)).toMatchObject([
      { kind: 'missingGlyph', page: 2, name: 'Lê Ý 漢', character: '漢' },
    ])
    const chunks = streamCertificates(run(records))
    expect(() => chunks.next()).toThrow(/trang 2 \(Lê Ý 漢\).*“漢” \(U\+6F22\)/)
  })

  it('tells once what is missing on all pages', () => {
    const records = longDecision(5).map((record) => ({ ...record, decidedOn: null }))
    expect(check(records)).toMatchObject([{ kind: 'missing', page: null, content: 'decisionLine' }])
  })

  it('refuses a certificate without a name or a reason, and an empty decision', () => {
    for (const record of [samplePerson({ name: ' ' }), samplePerson({ achievement: '' })])
      expect(() => renderCertificates(run([record]))).toThrow(/Thiếu/)
    expect(() => renderCertificates(run([]))).toThrow(
      expect.objectContaining({ code: 'certificates.nothingToPrint' }),
    )
  })

  it('points out a name that stands twice, however it is written', () => {
    const records = [
      samplePerson({ name: 'Trần Thủy Mẫu' }),
      samplePerson(),
      samplePerson({ name: 'Trần Thuỷ  Mẫu' }),
    ]
    expect(check(records)).toMatchObject([{ kind: 'repeatedName', page: 1, pages: [1, 3] }])
  })
})

describe('the default design', () => {
  it('is a valid layout', () => {
    expect(CertificateLayout.parse(DEFAULT_LAYOUT)).toEqual(DEFAULT_LAYOUT)
  })

  it('leaves at least 35 mm of white for the signature and the seal', () => {
    const texts = textsOf(DEFAULT_LAYOUT.fields, samplePerson())
    const baselineOf = (id: string) => {
      const fieldText = texts.find(({ field }) => field.id === id)!
      const face = sampleFonts.face(fieldText.field.font)
      const fitted = fitField(fieldText, face)
      if (!fitted.isFitted) throw new Error(`${id} does not fit`)
      return placeField(fitted, fieldText, { face, sheetHeight: 210 }).lines[0]!.y
    }
    const { capHeight, unitsPerEm } = sampleFonts.face('tinos-bold')
    const topOfName = baselineOf('signerName') + (14 * capHeight) / unitsPerEm
    const white = baselineOf('signerPosition') - topOfName
    expect(white / POINTS_PER_MM).toBeGreaterThanOrEqual(35)
  })

  it('keeps every box on the sheet and clear of the frame', () => {
    for (const field of DEFAULT_LAYOUT.fields) {
      expect(field.x).toBeGreaterThan(17)
      expect(field.x + field.width).toBeLessThan(297 - 17)
      expect(field.y).toBeGreaterThan(17)
      expect(field.y + field.maxHeight).toBeLessThan(210 - 17)
    }
  })

  it('prints a phrase such as R-176 in two or three lines', () => {
    expect(citation.length).toBeGreaterThan(150)
    expect(checkCertificates(run([samplePerson()]))).toEqual([])
  })

  it('sets a citation of five lines, says that it had to go down, and refuses a sixth', () => {
    const linesOf = (achievement: string) => {
      const texts = textsOf(DEFAULT_LAYOUT.fields, samplePerson({ achievement }))
      const fieldText = texts.find(({ field }) => field.id === 'achievement')!
      return fitField(fieldText, sampleFonts.face(fieldText.field.font))
    }
    const words = (count: number) => Array.from({ length: count }, () => 'thành tích').join(' ')
    const longest = Array.from({ length: 120 }, (_, index) => words(index + 1)).findLast(
      (text) => linesOf(text).isFitted,
    )!
    expect(linesOf(longest)).toMatchObject({ isFitted: true, size: 11, lines: { length: 5 } })
    const [shrunk] = checkCertificates(run([samplePerson({ achievement: longest })]))
    expect(shrunk).toMatchObject({ kind: 'shrunk', content: 'achievement' })
    const [refused] = checkCertificates(
      run([samplePerson({ achievement: `${longest} ${words(9)}` })]),
    )
    expect(refused).toMatchObject({ kind: 'overflow', content: 'achievement' })
  })
})
