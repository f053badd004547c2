import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fillTemplate } from '@electron/documents/docx-template'
import { type PartyFormatId, partyFormats } from '@shared/core/party-format'
import { fieldNames, sampleValues } from '@shared/core/template-fields'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import { templateFile } from '@shared/features/templates/templates.files'
import { type TemplateKind, templateKinds } from '@shared/features/templates/templates.kinds'
import { beforeAll, describe, expect, it } from 'vitest'
import { canLayOut, type LaidOutPage, layOutAll } from '../../documents/laid-out'
import { readPart, replaceInText } from '../../documents/word-files'
import { differences } from './party-layout'

if (!canLayOut) console.info('documents on paper not measured: LibreOffice is not installed here')

/** Documents with the whole heading and ending of a Party document, and a paragraph of two lines. */
const measured = {
  awardDecision: {
    number: 'Số 05-QĐ/ĐUK',
    typeName: 'QUYẾT ĐỊNH',
    paragraph: '- Căn cứ Hướng dẫn',
  },
  submission: { number: 'Số 12-TTr/BTG', typeName: 'TỜ TRÌNH', paragraph: 'Thực hiện Chỉ thị' },
  exemplarDecision: {
    number: 'Số 09-QĐ/ĐUK',
    typeName: 'QUYẾT ĐỊNH',
    paragraph: '- Căn cứ Kế hoạch',
  },
  letter: { number: 'Số 849-CV/ĐUK', typeName: null, paragraph: 'Thực hiện Kế hoạch' },
  reminderLetter: { number: null, typeName: null, paragraph: 'Theo chế độ thông tin' },
  invitation: { number: 'Số 03-GM/ĐUK', typeName: 'GIẤY MỜI', paragraph: 'Thành phần:' },
} as const satisfies Partial<Record<TemplateKind, object>>

const common = {
  upperBody: 'ĐẢNG BỘ TỈNH BẾN TRE',
  issuingBody: 'CƠ QUAN - DOANH NGHIỆP TỈNH',
  placeAndDate: 'Bến Tre, ngày 05 tháng 01 năm 2023',
  recipient: '- Lưu Văn phòng Đảng ủy Khối.',
  authority: 'T/M BAN THƯỜNG VỤ',
  position: 'PHÓ BÍ THƯ',
  signer: 'Nguyễn Văn Mẫu',
}

const formats = ['2018', '2026'] as const
const cases = (Object.keys(measured) as (keyof typeof measured)[]).flatMap((kind) =>
  formats.map((format) => [kind, format] as const),
)

async function filled(kind: TemplateKind, format: PartyFormatId, template?: Uint8Array) {
  const file = path.resolve('resources/templates', templateFile(kind, format))
  const { fields } = templateCatalogue[kind]
  const source = template ?? (await readFile(file))
  return fillTemplate(source, sampleValues(fields), fieldNames(fields))
}

/** The same template with a wrong measure: the check must see it. */
async function spoilt(from: string, to: string) {
  const file = path.resolve('resources/templates', templateFile('submission', '2018'))
  return filled('submission', '2018', await replaceInText(await readFile(file), from, to))
}

describe('a section of a document', () => {
  /** The paragraph the library would add: as high as a line of text. */
  const fullSize = '<w:p><w:pPr><w:sectPr'

  it('ends in a paragraph of one point, which never needs a page of its own', async () => {
    for (const kind of templateKinds)
      for (const format of formats) {
        const file = path.resolve('resources/templates', templateFile(kind, format))
        expect(await readPart(await readFile(file)), file).not.toContain(fullSize)
      }
  })
})

describe.skipIf(!canLayOut)('documents on paper, laid out by LibreOffice', () => {
  let pages: ReadonlyMap<string, readonly LaidOutPage[]> = new Map()
  const names = templateKinds.flatMap((kind) => formats.map((format) => `${kind}-${format}`))

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const kind of templateKinds)
      for (const format of formats) files.set(`${kind}-${format}`, await filled(kind, format))
    files.set('narrow', await spoilt('w:left="1701"', 'w:left="1417"')) // 25 mm
    files.set('small', await spoilt('w:val="32"', 'w:val="28"')) // the name of the type in 14
    files.set('flush', await spoilt('w:firstLine="567"', 'w:firstLine="425"')) // 7.5 mm
    // One run for all of them: starting LibreOffice is what takes time.
    pages = await layOutAll(files)
  }, 300_000)

  it('all open without repair', () => {
    expect(names.filter((name) => (pages.get(name) ?? []).length === 0)).toEqual([])
  })

  it.each(cases)('%s follows the guideline of %s in every element', (kind, format) => {
    const found = differences(pages.get(`${kind}-${format}`) ?? [], partyFormats[format], {
      ...common,
      ...measured[kind],
    })
    expect(found).toEqual([])
  })

  it.each([
    ['narrow', 'left margin'],
    ['small', '“TỜ TRÌNH” size'],
    ['flush', 'first line'],
  ])('a %s document would be noticed (negative control)', (name, element) => {
    const format = partyFormats['2018']
    const found = differences(pages.get(name) ?? [], format, { ...common, ...measured.submission })
    expect(found.map((one) => one.element).join()).toContain(element)
  })

  it('keeps minutes, reports and lists inside their margins, turned or upright', () => {
    const { marginsMm } = partyFormats['2018']
    for (const name of names.filter((one) => !one.startsWith('registrationForm')))
      for (const page of pages.get(name) ?? []) {
        const texts = page.texts.filter(({ baseline }) => baseline > marginsMm.top)
        expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThan(marginsMm.left - 0.5)
        const right = Math.max(...texts.map((text) => text.right))
        expect(right).toBeLessThan(page.width - marginsMm.right + 0.5)
      }
    expect(pages.get('proposalList-2018')?.[0]?.width).toBeCloseTo(297, 0)
  })

  it('has no page without words, where a list follows on a new one', () => {
    for (const name of names)
      for (const page of pages.get(name) ?? []) expect(page.texts.length, name).toBeGreaterThan(1)
  })

  it('leaves no field unfilled, and never a signature alone on a page', () => {
    for (const name of names) {
      const last =
        pages
          .get(name)
          ?.at(-1)
          ?.texts.map(({ text }) => text) ?? []
      expect(last.join(' ')).not.toMatch(/[{}]/u)
      expect(last.length).toBeGreaterThan(6)
    }
  })
})
