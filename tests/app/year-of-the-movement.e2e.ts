import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { inspectPdf } from '../features/certificates/pdf-inspection'
import { setUpCommittee } from '../features/office/main-job.lists'
import { expect, ready, test } from './fixture'
import { moveTo } from './movement-clock'
import {
  addCycle,
  addDuties,
  enterFigure,
  followExemplar,
  receiveReport,
  saveCalendar,
  seeNothingLate,
  seeWhatIsLate,
} from './movement-follow-up'
import { arrangeOffice, unit } from './movement-office'
import {
  draftPledges,
  planWorks,
  registerUnit,
  savePledge,
  signPledge,
  startCampaign,
  takeCampaign,
} from './movement-steps'

test('one year of the movement, from its launch to what is late before the next 17/01', async ({
  launch,
  dataFolder,
  complaints,
}) => {
  test.setTimeout(240_000)
  const running = await launch()
  const { page } = running
  const pledge = path.join(dataFolder, 'giao-uoc.pdf')
  await ready(page)

  await test.step('05/01/2024: the office has its units', async () => {
    await moveTo(running, '2024-01-05')
    await setUpCommittee(page)
    await arrangeOffice(page)
  })
  await test.step('takes documents, frameworks and campaigns', () => takeCampaign(page))
  await test.step('starts the campaign', () => startCampaign(page))
  await test.step('plans two works, does one', () => planWorks(page))
  await test.step('registers a unit', () => registerUnit(page))
  await test.step('drafts the pledges', () => draftPledges(page))

  await test.step('17/01/2024: a pledge is signed and printed', async () => {
    await moveTo(running, '2024-01-17')
    await signPledge(page)
    await savePledge(running, pledge)
    const text = (await inspectPdf(await fs.readFile(pledge))).pages.join(' ')
    for (const words of ['GIAO ƯỚC THI ĐUA', unit, 'Xây dựng chi bộ bốn tốt', '17/01/2025'])
      expect(text).toContain(words)
  })

  await moveTo(running, '2024-09-18')
  await test.step('18/09/2024: adds duties', () => addDuties(page))
  await test.step('receives the report of one unit', () => receiveReport(page))
  await test.step('takes an exemplar to its second step', () => followExemplar(page))
  await test.step('enters the figure of a target', () => enterFigure(page))
  await test.step('puts the run-up to 17/01/2025 into the calendar', () => addCycle(page))
  await test.step('saves the calendar', () =>
    saveCalendar(running, path.join(dataFolder, 'lich.ics')))
  await test.step('sees that nothing is late', () => seeNothingLate(page))

  await moveTo(running, '2025-01-14')
  await test.step('14/01/2025: sees what is late', () => seeWhatIsLate(page))

  expect(complaints, 'the console stayed quiet').toEqual([])
  expect(existsSync(path.join(dataFolder, 'logs/incidents.jsonl')), 'no incident').toBe(false)
})
