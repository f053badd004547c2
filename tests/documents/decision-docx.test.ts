import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fillTemplate, listTags } from '@electron/documents/docx-template'
import type { PartyFormatId } from '@shared/core/party-format'
import { fieldNames, nameValues } from '@shared/core/template-fields'
import type { AwardDecision } from '@shared/features/decisions/decisions.award'
import { composeDecisionValues } from '@shared/features/decisions/decisions.template'
import { awardDecisionFields as fields } from '@shared/features/templates/award-decision.catalogue'
import { templateFile } from '@shared/features/templates/templates.files'
import { describe, expect, it } from 'vitest'
import { listedNames, sampleDecision } from './sample-decision'
import { readParagraphs, readPart } from './word-files'

const templates = path.resolve('resources/templates')
const builtIn = (format: PartyFormatId) =>
  readFile(path.join(templates, templateFile('awardDecision', format)))
const formats = ['2018', '2026'] as const

async function fillDecision(decision: AwardDecision) {
  const values = nameValues(fields, composeDecisionValues(decision))
  return fillTemplate(await builtIn('2018'), values, fieldNames(fields))
}

describe('the built-in templates', () => {
  it('differ in the weight of the signer’s position only', async () => {
    const [older, newer] = await Promise.all(
      formats.map(async (one) => readPart(await builtIn(one))),
    )
    expect(older).not.toBe(newer)
    expect(older?.replaceAll(/<w:b( w:val="false")?\/><w:bCs( w:val="false")?\/>/gu, '')).toBe(
      newer?.replaceAll(/<w:b( w:val="false")?\/><w:bCs( w:val="false")?\/>/gu, ''),
    )
    expect(await listTags(await builtIn('2018'))).toEqual(await listTags(await builtIn('2026')))
  })
})

describe('the filled decision', () => {
  it('has the heading, the articles and the list of the printed page', async () => {
    const paragraphs = await readParagraphs(await fillDecision(sampleDecision))
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'ĐẢNG ỦY KHỐI\nCƠ QUAN - DOANH NGHIỆP TỈNH',
        '*',
        'Số 05-QĐ/ĐUK',
        'Bến Tre, ngày 05 tháng 01 năm 2023',
        '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
        'BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH:',
        'Quyết định này có hiệu lực kể từ ngày ký./.',
        '- Lưu VP, BTG Đảng ủy Khối.',
        'T/M BAN THƯỜNG VỤ',
        'Nguyễn Văn Mẫu',
        'II. CÁ NHÂN',
      ]),
    )
    expect(paragraphs.filter((text) => text.startsWith('Điều '))).toHaveLength(3)
    expect(paragraphs.join('\n')).not.toMatch(/[{}]/u)
  })

  it('names everyone once, and as many as Điều 1 counts', async () => {
    const paragraphs = await readParagraphs(await fillDecision(sampleDecision))
    expect(paragraphs.filter((text) => listedNames.includes(text))).toEqual(listedNames)
    const article = paragraphs.find((text) => text.startsWith('Điều 1.'))
    expect(article).toContain('cho 07 tập thể và 06 cá nhân đã có thành tích xuất sắc')
  })

  it('is NFC throughout, and repeats the heading of each table', async () => {
    const xml = await readPart(await fillDecision(sampleDecision))
    expect(xml).toBe(xml.normalize('NFC'))
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(2)
  })

  it('has neither heading nor table for a kind without anyone', async () => {
    const docx = await fillDecision({ ...sampleDecision, collectives: [] })
    const paragraphs = await readParagraphs(docx)
    expect(paragraphs).toContain('I. CÁ NHÂN')
    expect(paragraphs).not.toContain('Tên tập thể')
    expect((await readPart(docx)).match(/<w:tblHeader\/>/gu)).toHaveLength(1)
  })

  it('leaves room for an unknown number and day', async () => {
    const paragraphs = await readParagraphs(
      await fillDecision({ ...sampleDecision, number: null, date: null }),
    )
    expect(paragraphs).toContain(`Số ${'\u00A0'.repeat(6)}-QĐ/ĐUK`)
  })
})
