import type { Page } from '@playwright/test'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { ask } from '../screenshots/arrange.mts'
import { expectAccessible } from './axe'
import { expect, ready, test } from './fixture'

test.describe.configure({ timeout: 240_000 })

async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, path)
  await ready(page)
  await expectAccessible(page, path)
}

const meeting = {
  ...{ title: 'Họp xét khen thưởng', body: 'Ban Thường vụ Đảng ủy Khối', heldOn: '2022-12-15' },
  ...{ startsAt: '08:00', place: 'Phòng họp số 1', mode: 'secret', threshold: 'majority' },
  ...{ base: 'members', quorum: 'two-thirds', recusedLeave: false },
}

test('a meeting, on the screen and on the wall', async ({ openSample }) => {
  const { page } = await openSample()
  await ready(page)
  const [round] = await ask(page, 'rounds.list', { campaignId: null })
  if (!round) throw new Error('the sample has a round')
  const nominationIds = await ask(page, 'nominations.ids', { roundId: round.id, level: 'bloc' })
  await ask(page, 'nominations.setStatus', { ids: [...nominationIds], status: 'waiting' } as never)
  const members = [1, 2, 3].map((place) => ({
    ...{ id: null, personId: null, name: `Ủy viên Thứ ${place}`, title: '' },
    ...{ role: place === 1 ? 'chair' : 'member', isTeller: place > 1 },
  }))
  const input = { details: meeting, members, nominationIds } as never
  const { id } = await ask(page, 'council.create', input)
  await visit(page, `/hop-xet/${id}`)
  for (const name of ['Điểm danh', 'Thêm hồ sơ']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  const { members: seated } = await ask(page, 'council.get', { id })
  const memberIds = seated.map((member) => member.id)
  await ask(page, 'council.setPresence', { id, memberIds, presence: 'present', reason: '' })
  await ask(page, 'council.start', { id })
  await ask(page, 'council.issueBallots', { id, issued: 3, packSize: 10 })
  await page.reload()
  await page.getByRole('button', { name: 'Nhập số: lần 1' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'a count of ballots')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('F11')
  await expect(page.getByRole('dialog', { name: 'Trình chiếu' })).toBeVisible()
  await expectAccessible(page, 'one nominee on the wall')
})

const ceremonyOf = (decisionId: DecisionId) => ({
  ...{ name: 'Hội nghị 17/01', heldOn: null, startsAt: null, place: '' },
  ...{ opening: '', closing: '', groupSize: 6, note: '', decisionIds: [decisionId] },
})

test('the assistant, designs, stock, printers, codes, the catalogue and a ceremony', async ({
  openSample,
}) => {
  const { page } = await openSample()
  await ready(page)
  const [round] = await ask(page, 'rounds.list', { campaignId: null })
  if (!round) throw new Error('the sample has a round')
  const { id } = await ask(page, 'proposals.start', {
    ...{ roundId: round.id, level: 'bloc', formId: null, organisationId: null },
    ...{ document: '', documentOn: null, achievedOn: null },
  })
  for (const step of [2, 3, 4, 5] as const) {
    await ask(page, 'proposals.goTo', { id, step })
    await page.reload()
    await visit(page, `/ho-so/lap/${id}`)
  }

  const { id: decisionId } = await ask(page, 'decisions.draft', {
    roundId: round.id,
    level: 'bloc',
  })
  await ask(page, 'decisions.issue', { id: decisionId })
  const design = await ask(page, 'certificates.addDesign', {
    ...{ name: 'Giấy khen của Khối', stockId: null, formId: null, copyOf: null },
    appliesTo: 'everyone',
  })
  await visit(page, `/in-giay-khen/bo-cuc/${design.id}`)
  for (const path of ['bo-cuc', 'phoi', 'may-in', 'kiem-tra'])
    await visit(page, `/in-giay-khen/${path}`)
  await visit(page, '/in-giay-khen')
  for (const tab of ['Ký và trao', 'Các lượt đã in', 'Tờ in hỏng']) {
    await page.getByText(tab, { exact: true }).click()
    await expectAccessible(page, tab)
  }

  const { id: ceremonyId } = await ask(page, 'ceremony.create', ceremonyOf(decisionId))
  await visit(page, `/le-trao/${ceremonyId}`)
  await visit(page, '/danh-muc-khen-thuong')
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expectAccessible(page, `the catalogue, ${await tab.innerText()}`)
  }
})
