import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
import { holdMeeting, onePack, saveCount, setUpOffice } from '../../support/demo-council'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'

describe('what a council rests on', () => {
  it('is not removed under it', async () => {
    const office = await openOffice()
    const { nominationIds } = await holdMeeting(office)
    expect(await office.call('nominations.remove', { ids: [...nominationIds] })).toMatchObject({
      error: { code: 'nominations.inMeeting' },
    })
  })

  it('stands in the calendar on its day, at its hour', async () => {
    const office = await openOffice()
    const { id } = await holdMeeting(office)
    expect(await councilDays(office)).toMatchObject([
      { path: `/hop-xet/${id}`, startsAt: '08:00', place: 'Phòng họp số 1', state: 'planned' },
    ])
  })
})

async function councilDays(office: Office) {
  const { items } = await office.do('calendar.range', {
    ...{ from: day('2022-12-01'), to: day('2022-12-31'), campaignId: null },
  })
  return items.filter(({ kind }) => kind === 'council')
}

it.each(['minutes', 'count-minutes'] as const)('writes the %s in Word', async (paper) => {
  const office = await openOffice()
  await setUpOffice(office)
  const { id, meeting } = await holdMeeting(office, { details: { mode: 'secret' } })
  await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
  const packs = onePack(meeting, 9, [6, 4])
  await saveCount(office, { id, turn: 1, packs })
  await saveCount(office, { id, turn: 2, packs })
  const file = path.join(temporaryFolder(), 'Biên bản.docx')
  office.desk.answer(file)
  await office.do('council.saveMinutes', { taskId: crypto.randomUUID() as never, id, paper })
  const words = (await readParagraphs(await readFile(file))).join('\n')
  expect(words).toContain('Lê Thị Thí Dụ')
  expect(words).toContain('66,67%')
  expect(words).not.toMatch(/[{}]/)
})
