import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LaunchDetails } from '@shared/features/campaigns/launches.contract'
import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { addCampaign } from '../../support/demo-campaign'
import { pdfBytes } from '../../support/demo-directives'
import { day, openOffice, temporaryFolder } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'

const launch: LaunchDetails = {
  launchedOn: day('2022-03-01'),
  form: 'conference',
  document: '12-KH/ĐU',
  note: '',
}

async function launched() {
  const office = await openOffice({ today: '2022-12-20' })
  const tree = await smallBloc(office)
  const campaignId = await addCampaign(office, { status: 'running' })
  const set = (
    organisationIds: readonly (typeof tree.law)[],
    change: Partial<LaunchDetails> = {},
  ) =>
    office.do('campaigns.setLaunches', {
      ...{ campaignId, organisationIds: [...organisationIds], launch: { ...launch, ...change } },
    })
  return { office, campaignId, set, ...tree }
}

it('R-079: knows which units launched it, when, how and by which document, and counts them', async () => {
  const { office, campaignId, set, health, law, health1 } = await launched()
  const counts = () => office.do('campaigns.launchCounts', { campaignId })
  expect(await counts()).toEqual({ required: 2, launched: 0, others: 0 })
  await set([health, health1])
  expect(await counts()).toEqual({ required: 2, launched: 1, others: 1 })
  const missing = await office.do('campaigns.launches', { campaignId, listing: 'missing' })
  expect(missing).toMatchObject({ total: 1, rows: [{ organisationId: law, launch: null }] })
  const found = await office.do('campaigns.launches', { campaignId, text: 'y te' })
  expect(found.rows[0]).toMatchObject({ organisationId: health, launch })

  await set([health], { launchedOn: null, form: 'letter' })
  const { rows } = await office.do('campaigns.launches', { campaignId, listing: 'launched' })
  expect(rows.find(({ organisationId }) => organisationId === health)?.launch).toMatchObject({
    ...{ launchedOn: null, form: 'letter' },
  })
  const ids = { campaignId, organisationIds: [health, law] }
  expect(await office.do('campaigns.removeLaunches', ids)).toEqual({ units: 1 })
  await office.do('history.undo', {})
  expect(await counts()).toEqual({ required: 2, launched: 1, others: 1 })
})

it('is not launched on a day to come, nor by a unit that is gone, and keeps the campaign', async () => {
  const { office, campaignId, set, law } = await launched()
  const put = (change: Partial<LaunchDetails>, organisationIds = [law]) =>
    office.call('campaigns.setLaunches', {
      ...{ campaignId, organisationIds, launch: { ...launch, ...change } },
    })
  expect(await put({ launchedOn: day('2022-12-21') })).toMatchObject({
    error: { code: 'campaigns.launchInFuture' },
  })
  expect(await put({}, ['00000000-0000-4000-8000-00000000dead' as typeof law])).toMatchObject({
    error: { code: 'core.notFound' },
  })
  await set([law])
  expect(await office.call('campaigns.remove', { id: campaignId })).toMatchObject({
    error: { code: 'campaigns.inUse' },
  })
})

it('keeps files with a campaign, once each, until they are taken off', async () => {
  const { office, campaignId } = await launched()
  const file = path.join(temporaryFolder(), 'Kế hoạch.pdf')
  writeFileSync(file, pdfBytes('plan'))
  const attach = () => {
    office.desk.answer(file)
    return office.call('campaigns.attach', { id: campaignId, taskId: taskId() })
  }
  await attach()
  expect(await attach()).toMatchObject({ error: { code: 'attachments.alreadyAttached' } })
  const files = await office.do('campaigns.files', { campaignId })
  expect(files).toMatchObject([{ name: 'Kế hoạch.pdf', kind: 'pdf' }])
  await office.do('campaigns.detach', { id: files[0]!.id })
  expect(await office.do('campaigns.files', { campaignId })).toEqual([])
  await office.do('history.undo', {})
  expect(await office.do('campaigns.files', { campaignId })).toHaveLength(1)
})
