import path from 'node:path'
import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { addCampaign } from '../../support/demo-campaign'
import { day, openOffice, temporaryFolder } from '../../support/office'
import { cellsOf } from '../office/workbook-cells'
import { smallBloc } from '../organisation/organisation-samples'

async function launched() {
  const office = await openOffice({ today: '2022-12-20' })
  const { health } = await smallBloc(office)
  const campaignId = await addCampaign(office, { status: 'running' })
  await office.do('campaigns.setLaunches', {
    ...{ campaignId, organisationIds: [health] },
    launch: { launchedOn: day('2022-03-01'), form: 'plan', document: '12-KH/ĐU', note: '' },
  })
  return { office, campaignId }
}

it('goes to Excel as it stands on the screen, under the name of the campaign', async () => {
  const { office, campaignId } = await launched()
  const file = path.join(temporaryFolder(), 'phat-dong.xlsx')
  office.desk.answer(file)
  const asked = { campaignId, listing: 'all' as const, text: '', taskId: taskId() }
  expect(await office.do('campaigns.saveLaunchesXlsx', asked)).toEqual({ name: 'phat-dong.xlsx' })
  const rows = (await cellsOf(file)).map((cells) => cells.join('|'))
  expect(rows).toContainEqual(expect.stringContaining('Phong trào “Đồng Khởi mới”'))
  expect(rows).toContainEqual(
    expect.stringMatching(/Đảng bộ Sở Y tế\|Tue Mar 01 2022 .*\|Ban hành kế hoạch\|12-KH\/ĐU/u),
  )
  expect(rows).toContainEqual(expect.stringMatching(/Đảng bộ Sở Tư pháp\|Chưa phát động/u))
  expect(rows.join('\n')).toContain('1/2 tổ chức cơ sở đảng đã phát động')
})

it('is printed with those that have not launched it alone, when those are on the screen', async () => {
  const { office, campaignId } = await launched()
  const asked = { campaignId, listing: 'missing' as const, text: '', taskId: taskId() }
  await office.do('campaigns.launchesPdf', asked)
  const html = office.desk.laidOut.at(-1)
  expect(html).toContain('DANH SÁCH ĐƠN VỊ CHƯA PHÁT ĐỘNG PHONG TRÀO')
  expect(html).toContain('Đảng bộ Sở Tư pháp')
  expect(html).not.toContain('Đảng bộ Sở Y tế')
})
