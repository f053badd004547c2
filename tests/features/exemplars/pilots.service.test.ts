import { cataloguePilots } from '@shared/features/exemplars/pilots.catalogue'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { describe, expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { day, openOffice } from '../../support/office'
import { addOrganisation, smallBloc } from '../organisation/organisation-samples'

async function officeOf2023() {
  const office = await openOffice({ today: '2023-06-15' })
  return { office, ...(await smallBloc(office)) }
}

const model = (organisationId: OrganisationId) => ({
  ...{ kind: 'mass-work' as const, campaignId: null, organisationId, year: 2022 },
  ...{ topic: 'Tổ tiết kiệm của chi bộ', directiveId: null, quote: '', note: '' },
})

describe('the four model units (R-193 … R-198)', () => {
  it('finds each organisation by its name, its names of before and its aliases', async () => {
    const { office, bloc } = await officeOf2023()
    const add = (name: string) =>
      addOrganisation(office, { name, parentId: bloc, level: 'base-cell' })
    const bank = await add('Chi bộ Ngân hàng Nhà nước')
    const power = await add('Đảng bộ Điện lực tỉnh')
    await office.do('organisation.addAlias', {
      id: power,
      name: 'Đảng bộ Công ty Điện lực',
    } as never)
    const offered = await office.do('pilots.catalogue', {})
    expect(offered.map(({ organisationId }) => organisationId)).toEqual([null, power, bank, null])
  })

  it('adds only what was chosen, once, and makes no organisation', async () => {
    const { office, health, law } = await officeOf2023()
    const [first, second] = cataloguePilots
    const items = [
      { key: first!.key, organisationId: health },
      { key: second!.key, organisationId: law },
    ]
    const count = () =>
      office.db
        .selectFrom('organisation')
        .select('id')
        .execute()
        .then((rows) => rows.length)
    const before = await count()
    expect(await office.do('pilots.addFromCatalogue', { campaignId: null, items })).toEqual({
      added: 2,
    })
    expect(await count()).toBe(before)
    const { rows } = await office.do('pilots.list', { year: 2023 })
    expect(rows).toMatchObject([
      { kind: 'pilot', stage: 'chosen', topic: second!.topic, quote: second!.sourceSentence },
      { kind: 'pilot', stage: 'chosen', topic: first!.topic },
    ])
    const offered = await office.do('pilots.catalogue', {})
    expect(offered.filter(({ isPresent }) => isPresent)).toHaveLength(2)
  })

  it('are evaluated, then spread (R-199)', async () => {
    const { office, health } = await officeOf2023()
    const item = { key: cataloguePilots[0]!.key, organisationId: health }
    await office.do('pilots.addFromCatalogue', { campaignId: null, items: [item] })
    const [pilot] = (await office.do('pilots.list', {})).rows
    await office.do('pilots.putEvaluation', {
      ...{ pilotId: pilot!.id, id: null, evaluatedOn: day('2023-06-01') },
      ...{ result: 'Đạt 4/4 tiêu chí', effect: 'Không có đảng viên vi phạm', isToSpread: true },
    })
    expect((await office.do('pilots.list', {})).rows[0]?.evaluations).toMatchObject([
      { result: 'Đạt 4/4 tiêu chí', isToSpread: true },
    ])
    await office.do('pilots.remove', { id: pilot!.id })
    await office.do('history.undo', {})
    expect((await office.do('pilots.list', {})).rows[0]?.evaluations).toHaveLength(1)
  })
})

describe('“Dân vận khéo” models (R-188)', () => {
  it('go from registered to appraised to recognised, and are counted (R-125)', async () => {
    const { office, health, law } = await officeOf2023()
    const { id } = await office.do('pilots.create', model(health))
    await office.do('pilots.create', model(law))
    const stage = (to: 'appraised' | 'recognised') =>
      office.call('pilots.setStage', { id, stage: to, on: day('2022-12-01') })
    expect(await stage('recognised')).toMatchObject({ error: { code: 'exemplars.stageNotNext' } })
    expect(await stage('appraised')).toMatchObject({ ok: true })
    expect(await stage('recognised')).toMatchObject({ ok: true })
    expect((await office.do('pilots.list', { kind: 'mass-work' })).counts).toEqual({
      ...{ registered: 2, appraised: 1, recognised: 1, refused: 0 },
    })
  })

  it('are not entered twice', async () => {
    const { office, health } = await officeOf2023()
    await office.do('pilots.create', model(health))
    expect(await office.call('pilots.create', model(health))).toMatchObject({
      error: { code: 'exemplars.pilotThere' },
    })
  })

  it('go to paper with their counts', async () => {
    const { office, health } = await officeOf2023()
    await office.do('pilots.create', model(health))
    await office.do('pilots.pdf', { taskId: taskId() })
    expect(office.desk.laidOut.at(-1)).toContain('đăng ký 1, đã thẩm định 0, tỉnh công nhận 0')
  })
})
