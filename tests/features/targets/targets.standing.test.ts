import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { openOffice } from '../../support/office'
import { departments, onDay } from '../reorganisation/reorganisation-samples'
import { addTarget, fromCatalogue, lineOf, number, period, setFigure } from './target-samples'

const this2025 = { yearFrom: 2025, yearTo: 2025 }
const in2025 = period('2025')

it('leaves figures with the organisation that gave them, counts them on, and names who took over', async () => {
  const { office, bloc, building, transport } = await departments()
  const id = await addTarget(office, this2025)
  await setFigure(office, id, { organisationId: transport, period: in2025, figure: number(7) })
  await setFigure(office, id, { organisationId: building, period: in2025, figure: number(5) })
  const merge = {
    predecessors: [
      { id: building, carriesHistory: true },
      { id: transport, carriesHistory: false },
    ],
    into: {
      to: 'new',
      name: 'Đảng bộ Sở Hạ tầng',
      level: 'base-committee',
      kind: 'state',
      parentId: bloc,
    } as const,
    ...onDay('2025-03-01'),
  }
  const effect = await office.do('reorganisation.effect', { what: 'merge', ...merge })
  expect(effect.figures).toBe(2)
  await office.do('reorganisation.merge', merge)

  expect((await lineOf(office, id, 2025)).reached).toEqual(number(12))
  const { rows } = await office.do('targets.units', { id, period: in2025 })
  expect(rows.find(({ organisationId }) => organisationId === transport)).toMatchObject({
    reached: number(7),
    successors: ['Đảng bộ Sở Hạ tầng'],
  })
  const silent = await office.do('targets.units', { id, period: in2025, status: 'missing' })
  expect(silent.rows.map(({ organisationId }) => organisationId)).not.toContain(transport)
})

it('keeps a campaign and a document that targets rest on', async () => {
  const office = await openOffice({ today: '2023-12-01' })
  const campaignId = await addCampaign(office)
  await addTarget(office, { campaignId })
  expect(await office.call('campaigns.remove', { id: campaignId })).toMatchObject({
    error: { code: 'campaigns.inUse' },
  })

  const documents = await office.do('directives.catalogue', {})
  await office.do('directives.addFromCatalogue', { keys: documents.map(({ key }) => key) })
  const id = await fromCatalogue(office, '51-2')
  const { directiveId } = (await lineOf(office, id)).target
  expect(directiveId).not.toBeNull()
  expect(await office.call('directives.remove', { id: directiveId as never })).toMatchObject({
    error: { code: 'directives.inUseElsewhere' },
  })
})
