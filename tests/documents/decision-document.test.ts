import { LocalDate } from '@shared/core/local-date'
import type { PartyBlock } from '@shared/core/party-document'
import type { AwardDecision } from '@shared/features/decisions/decisions.award'
import { composeDecision } from '@shared/features/decisions/decisions.document'
import { composeCounts, composeReason } from '@shared/features/decisions/decisions.phrases'
import { describe, expect, it } from 'vitest'
import { sampleDecision } from './sample-decision'

const compose = (changes: Partial<AwardDecision> = {}) =>
  composeDecision({ ...sampleDecision, ...changes })
const texts = (blocks: readonly PartyBlock[], kind: PartyBlock['kind']) =>
  blocks.filter((block) => block.kind === kind).map((block) => block.text)

describe('the heading', () => {
  it('is in capitals, with a number without a colon and a padded day', () => {
    expect(compose()).toMatchObject({
      format: '2018',
      upperBody: 'ĐẢNG BỘ TỈNH BẾN TRE',
      issuingBody: ['ĐẢNG ỦY KHỐI', 'CƠ QUAN - DOANH NGHIỆP TỈNH'],
      numberLine: 'Số 05-QĐ/ĐUK',
      placeAndDate: 'Bến Tre, ngày 05 tháng 01 năm 2023',
      subject:
        'khen thưởng tập thể, cá nhân có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
    })
  })

  it('leaves room for an unknown number and day, and invents neither (R-205)', () => {
    const draft = compose({ number: null, date: null })
    expect(draft.numberLine).toMatch(/^Số\s\u00A0{6}-QĐ\/ĐUK$/u)
    expect(draft.placeAndDate).toMatch(/^Bến Tre, ngày\u00A0{6}tháng\u00A0{6}năm 2022$/u)
    expect(draft.lists[0]?.reference).not.toMatch(/số \d|ngày \d/u)
  })

  it('follows the guideline of its own date, or of the day it is drafted', () => {
    const later = LocalDate.parse('2026-06-01')
    expect(compose({ date: later }).format).toBe('2026')
    expect(compose({ date: null, draftedOn: later }).format).toBe('2026')
    expect(compose({ draftedOn: later }).format).toBe('2018')
  })
})

describe('the bases', () => {
  it('begin with “Căn cứ”, once, and lead with a comma into the decision', () => {
    expect(texts(compose().blocks, 'basis')).toEqual([
      'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      'Căn cứ Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng ủy Khối;',
      'Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối tại Tờ trình số 12-TTr/BTG, ngày 02/12/2022,',
    ])
  })

  it('skip empty entries and a proposer without a document number', () => {
    const proposer = { name: 'Văn phòng', document: '' }
    expect(texts(compose({ bases: ['', ' ; '], proposer }).blocks, 'basis')).toEqual([
      'Xét đề nghị của Văn phòng,',
    ])
  })
})

describe('the articles', () => {
  it('count in two digits and name the reason in the middle of the sentence (R-176)', () => {
    const [award, reward, execution] = texts(compose().blocks, 'article')
    expect(award).toMatch(
      /^Tặng Giấy khen cho 07 tập thể và 06 cá nhân đã có thành tích .* 2030 \(có danh sách kèm theo\)\.$/u,
    )
    expect(reward).toMatch(/chi từ Quỹ thi đua, khen thưởng của Đảng ủy Khối\.$/u)
    expect(execution).toMatch(/^Văn phòng, các ban Đảng ủy Khối, .* các tập thể, cá nhân có tên/u)
  })

  it('leave out a kind without anyone, in Điều 1, Điều 3 and the list', () => {
    const { blocks, lists } = compose({ collectives: [] })
    const [award, , execution] = texts(blocks, 'article')
    expect(award).toContain('cho 06 cá nhân đã')
    expect(`${award}${execution}`).not.toContain('tập thể')
    expect(lists[0]?.sections.map((section) => section.heading)).toEqual(['I. CÁ NHÂN'])
  })

  it('end with the mark of the guideline', () => {
    expect(texts(compose().blocks, 'paragraph')).toEqual([
      'Quyết định này có hiệu lực kể từ ngày ký./.',
    ])
    expect(texts(compose({ date: LocalDate.parse('2026-06-01') }).blocks, 'paragraph')).toEqual([
      'Quyết định này có hiệu lực kể từ ngày ký.',
    ])
  })

  it.each([
    [7, 6, '07 tập thể và 06 cá nhân'],
    [10, 161, '10 tập thể và 161 cá nhân'],
    [2, 0, '02 tập thể'],
    [0, 1, '01 cá nhân'],
    [0, 0, '…'],
  ])('%d collectives and %d persons are “%s”', (collectives, persons, text) => {
    expect(composeCounts(collectives, persons)).toBe(text)
  })

  it.each([
    ['Đã có thành tích.', 'đã có thành tích'],
    ['có thành tích', 'đã có thành tích'],
    ['Hoàn thành xuất sắc nhiệm vụ;', 'đã hoàn thành xuất sắc nhiệm vụ'],
  ])('“%s” reads “%s” inside a sentence', (typed, phrase) => {
    expect(composeReason(typed)).toBe(phrase)
  })
})

describe('the appended list', () => {
  it('has as many rows as Điều 1 counts, in the order of the decision', () => {
    const sections = compose().lists[0]?.sections ?? []
    expect(sections.map((section) => section.heading)).toEqual(['I. TẬP THỂ', 'II. CÁ NHÂN'])
    expect(sections.map((section) => section.rows.length)).toEqual([7, 6])
    expect(sections[1]?.rows[0]).toEqual([
      '1',
      'Lý Thị Mẫu An',
      'Đảng viên',
      'Chi bộ 2, Đảng bộ Sở Mẫu',
      '108',
      '',
    ])
  })

  it('notes an achievement only where it differs from the common one', () => {
    const notes = compose().lists[0]?.sections.flatMap((section) =>
      section.rows.map((row) => row.at(-1)).filter((note) => note !== ''),
    )
    expect(notes).toEqual(['đã có sáng kiến trong chuyển đổi số'])
  })

  it('refers to the decision by number and day', () => {
    expect(compose().lists[0]?.reference).toBe(
      '(kèm theo Quyết định số 05-QĐ/ĐUK, ngày 05/01/2023 của Ban Thường vụ Đảng ủy Khối)',
    )
  })
})

it('every word is NFC, whatever the form it was typed in', () => {
  const decomposed = JSON.parse(JSON.stringify(sampleDecision).normalize('NFD')) as AwardDecision
  expect(composeDecision(decomposed)).toEqual(compose())
})
