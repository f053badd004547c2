import path from 'node:path'
import { gatherLetter } from '@electron/features/duties/duties.letter.files'
import { fillKind } from '@electron/features/templates/templates.fill'
import type { DutyId } from '@shared/features/duties/duties.ids'
import { composeLetter, composeLetterValues } from '@shared/features/duties/duties.letter'
import { beforeEach, describe, expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
import { taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { addDuty, submit, threeBases } from './duty-samples'

let office: Office
let units: Awaited<ReturnType<typeof threeBases>>
let dutyId: DutyId

beforeEach(async () => {
  office = await openOffice({ today: '2026-09-25' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  units = await threeBases(office)
  dutyId = await addDuty(office)
})

const choice = (part: object = {}) => ({
  ...{ dutyId, periodKey: '2026-Q3', writtenOn: day('2026-09-25'), replyBy: day('2026-10-02') },
  ...{ signerId: '', recipients: 'Như trên\nLưu Văn phòng' },
  ...part,
})

describe('the letter that reminds those late', () => {
  it('names the duty, the period, the day, and lists exactly those late with their days', async () => {
    const which = { dutyId, periodKey: '2026-Q3' }
    await office.do('duties.note', { ...which, units: [units.law], note: submit('2026-09-17') })
    await office.do('duties.note', { ...which, units: [units.front], note: submit('2026-09-17') })
    const back = { act: 'return', returnedOn: day('2026-09-19'), reason: 'Thiếu phụ lục' } as const
    await office.do('duties.note', { ...which, units: [units.front], note: back })
    const document = composeLetter(await gatherLetter(office.db, choice()))
    expect(document.numberLine).toMatch(/^Số\s+-CV\/ĐUK$/u) // the number is given when it is signed
    expect(document.placeAndDate).toBe('Bến Tre, ngày 25 tháng 9 năm 2026')
    expect(document.addressees?.lines).toHaveLength(1)
    const text = document.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
    expect(text).toContain('quý III/2026')
    expect(text).toContain('chậm nhất là ngày 18/9/2026')
    expect(text).toContain('1/3 đơn vị thực hiện, đạt 33,33%; còn 02 đơn vị đã quá hạn')
    expect(text).toContain('trong đó 01 đơn vị phải bổ sung')
    expect(text).toContain('chậm nhất là ngày 02/10/2026')
    expect(text).toMatch(/Ban Thường vụ Đảng ủy Khối đề nghị/u)
    expect(document.lists[0]?.sections[0]?.rows).toEqual([
      ['1', 'Chi bộ Ban Dân vận', '18/9/2026', '7', 'Trả lại: Thiếu phụ lục'],
      ['2', 'Đảng bộ Sở Y tế', '18/9/2026', '7', ''],
    ])
    expect(document.signature).toMatchObject({ authority: ['T/M BAN THƯỜNG VỤ'] })
  })

  it('calls organisations by their names on the day of the letter, and leaves the ended out', async () => {
    await office.do('organisation.rename', {
      ...{ id: units.law, name: 'Đảng bộ Sở Nội vụ', shortName: '' },
      ...{ effectiveOn: day('2026-09-22'), basis: '' },
    })
    await office.do('organisation.close', {
      ...{ id: units.front, effectiveOn: day('2026-09-23'), basis: '' },
    })
    const names = async (writtenOn: string) =>
      (await gatherLetter(office.db, choice({ writtenOn: day(writtenOn) }))).late.map(
        ({ name }) => name,
      )
    expect(await names('2026-09-21')).toContain('Đảng bộ Sở Tư pháp')
    expect(await names('2026-09-25')).toEqual(['Đảng bộ Sở Nội vụ', 'Đảng bộ Sở Y tế'])
  })

  it('is refused when nobody is late, when the office owes it, or before the office was', async () => {
    const make = (part: object) =>
      office.call('duties.letterPdf', { ...choice(part), taskId: taskId() })
    expect(await make({ writtenOn: day('2026-09-18') })).toMatchObject({
      error: { code: 'duties.nobodyLate' },
    })
    expect(await make({ writtenOn: day('2019-01-01') })).toMatchObject({
      error: { code: 'duties.noCommittee' },
    })
    const own = await addDuty(office, { title: 'Báo cáo về tỉnh', owedBy: 'office' })
    expect(await make({ dutyId: own })).toMatchObject({ error: { code: 'duties.officeOwes' } })
  })

  it('is laid out as a Party letter, subject under the number, and nothing in the place of a title', async () => {
    await office.do('duties.letterPdf', { ...choice(), taskId: taskId() })
    const html = office.desk.laidOut.at(-1) ?? ''
    expect(html).toMatch(/class="number">[^<]*<p class="letter-subject">Đôn đốc thực hiện/u)
    expect(html).toContain('class="addressed"')
    expect(html.match(/<h1>/gu)).toHaveLength(1) // of the appended list alone
    expect(html).not.toContain('<h2>')
  })
})

describe('the Word template', () => {
  it('is filled with the very sentences of the printed page', async () => {
    const letter = await gatherLetter(office.db, choice())
    const values = composeLetterValues(letter)
    const place = { workspace: office.workspace, resources: path.resolve('resources') }
    const filled = await fillKind(place, 'reminderLetter', { day: letter.writtenOn, values })
    const paragraphs = (await readParagraphs(filled)).join('\n')
    for (const block of composeLetter(letter).blocks)
      expect(paragraphs).toContain('text' in block ? block.text : '')
    for (const { name } of letter.late) expect(paragraphs).toContain(name)
    office.desk.answer(path.join(temporaryFolder(), 'cong-van.docx'))
    expect(await office.do('duties.saveLetterDocx', { ...choice(), taskId: taskId() })).toEqual({
      name: 'cong-van.docx',
    })
  })
})
