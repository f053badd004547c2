import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { addRound, demoRound, importList, line } from '../../support/demo-round'
import { day, openOffice, testId } from '../../support/office'

it('lists the rounds of a campaign, those to come first, then the newest', async () => {
  const office = await openOffice()
  const campaignId = await addCampaign(office)
  await addRound(office, { campaignId })
  await addRound(office, { campaignId, name: 'Tổng kết', heldOn: day('2025-12-20') })
  await addRound(office, { campaignId, name: 'Đột xuất', occasion: 'ad-hoc', heldOn: null })
  await addRound(office, { name: 'Ngoài phong trào' })

  const rounds = await office.do('rounds.list', { campaignId })
  expect(rounds.map((round) => round.name)).toEqual(['Đột xuất', 'Tổng kết', demoRound.name])
  expect(rounds[0]).toMatchObject({ campaignName: 'Đồng Khởi mới', nominations: 0 })
  expect(await office.do('rounds.list', {})).toHaveLength(4)
  expect(await office.do('campaigns.get', { id: campaignId })).toMatchObject({ roundCount: 3 })
})

it('keeps a campaign that has rounds, and lets it go once they are moved', async () => {
  const office = await openOffice()
  const campaignId = await addCampaign(office)
  const id = await addRound(office, { campaignId })
  const refused = await office.call('campaigns.remove', { id: campaignId })
  expect(refused).toMatchObject({ ok: false, error: { code: 'campaigns.hasRounds' } })
  expect(!refused.ok && refused.error.message).toContain('1 đợt')

  await office.do('rounds.edit', { id, round: demoRound })
  await office.do('campaigns.remove', { id: campaignId })
  expect(await office.do('campaigns.list', {})).toEqual([])
})

it('lets nominations follow the common phrase, but not those with their own', async () => {
  const office = await openOffice()
  const id = await addRound(office, { achievement: '' })
  await importList(office, id, [
    line({ name: 'Lê Thị An' }),
    line({ name: 'Trần Bình', achievement: 'Cứu người bị nạn' }),
  ])
  await office.do('rounds.edit', { id, round: { ...demoRound, achievement: 'Có thành tích' } })
  const { rows } = await office.do('nominations.list', { roundId: id, sort: 'name' })
  expect(rows.map((row) => row.achievement)).toEqual(['Có thành tích', 'Cứu người bị nạn'])

  await office.do('history.undo', {})
  const before = await office.do('nominations.list', { roundId: id, sort: 'name' })
  expect(before.rows.map((row) => row.achievement)).toEqual(['', 'Cứu người bị nạn'])
})

it('keeps a round that has nominations, and removes an empty one', async () => {
  const office = await openOffice()
  const id = await addRound(office)
  await importList(office, id, [line({ name: 'Lê Thị An' })])
  expect(await office.call('rounds.remove', { id })).toMatchObject({
    ok: false,
    error: { code: 'nominations.roundNotEmpty' },
  })
  await office.do('history.undo', {})
  await office.do('rounds.remove', { id })
  expect(await office.do('rounds.list', {})).toEqual([])
})

it('refuses two rounds of one name in one campaign, and a campaign that is gone', async () => {
  const office = await openOffice()
  await addRound(office)
  expect(
    await office.call('rounds.create', {
      ...demoRound,
      name: 'SƠ KẾT 02 năm thực hiện chỉ thị 01-ct/tu',
    }),
  ).toMatchObject({
    ok: false,
    error: { code: 'nominations.roundNameTaken' },
  })
  const campaignId = testId(999) as never
  expect(await office.call('rounds.create', { ...demoRound, campaignId })).toMatchObject({
    ok: false,
    error: { code: 'core.notFound' },
  })
  expect(await office.do('rounds.list', {})).toHaveLength(1)
})
