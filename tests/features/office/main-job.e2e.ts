import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { expectRows, goTo } from '../../app/clerk'
import { expect, quit, test } from '../../app/fixture'
import { backUp, renameBackAndForth, restoreAndReturn } from './main-job.backup'
import {
  exportLedger,
  issueDecision,
  passBlocLevel,
  saveCertificates,
  saveDecision,
} from './main-job.decision'
import { importLists, importNominations, openRound, setUpCommittee } from './main-job.lists'

test('a clerk does the whole job, from lists to a restored backup, and finds it all again', async ({
  launch,
  dataFolder,
  complaints,
}) => {
  test.setTimeout(300_000)
  const usb = path.join(dataFolder, 'usb')
  await fs.mkdir(usb)
  const running = await launch()
  const { page } = running

  await test.step('sets up the committee', () => setUpCommittee(page))
  await test.step('imports the organisations and the people', () => importLists(running))
  await test.step('launches the campaign and opens its round', () => openRound(page))
  await test.step('imports the nominations, twice', () => importNominations(running))
  await test.step('passes the nominations of the Bloc', () => passBlocLevel(page))
  await test.step('drafts the decision and issues it', () => issueDecision(page))
  await test.step('saves the decision', () => saveDecision(running, dataFolder))
  const names = await test.step('saves the certificates', () =>
    saveCertificates(running, path.join(dataFolder, 'giay-khen.pdf')))
  await test.step('exports the ledger', () =>
    exportLedger(running, { file: path.join(dataFolder, 'so-khen-thuong.xlsx'), names }))
  await test.step('renames, takes it back, does it again', () => renameBackAndForth(page))
  const words = await test.step('makes keys and backs up', () =>
    backUp(running, { usb, sheet: path.join(dataFolder, 'to-khoa.pdf') }))
  await test.step('restores, and takes it back', () => restoreAndReturn(running, { usb, words }))
  await quit(running)

  const { page: later } = await launch()
  await test.step('finds everything after a restart', async () => {
    await expect(later.getByText('Đã làm xong cả các bước.')).toBeVisible()
    for (const [label, count] of Object.entries(figures))
      await expect(later.getByRole('link', { name: `${label}: ${count}` })).toBeVisible()
    await goTo(later, 'Sổ khen thưởng')
    await expectRows(later, 'Sổ khen thưởng', names.length)
    await goTo(later, 'In giấy khen')
    await expect(later.getByText('Trang 1/13')).toBeVisible()
    await goTo(later, 'Sao lưu, phục hồi')
    await expect(later.getByText('An toàn.')).toBeVisible()
  })
  expect(complaints, 'the console stayed quiet').toEqual([])
  expect(existsSync(path.join(dataFolder, 'logs/incidents.jsonl')), 'no incident').toBe(false)
})

const figures = {
  'Tổ chức đảng': '330',
  'Đảng viên, cá nhân': '4.513',
  'Hồ sơ đề nghị': '217',
  'Quyết định đã ban hành': '1',
  'Dòng sổ khen thưởng': '13',
}
