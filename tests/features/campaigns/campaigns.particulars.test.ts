import { catalogueCampaigns } from '@shared/features/campaigns/campaigns.catalogue'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { wouldCircle } from '@shared/features/campaigns/campaigns.rules'
import { catalogueDocuments } from '@shared/features/directives/directives.catalogue.rules'
import { catalogueFrameworks } from '@shared/features/frameworks/frameworks.catalogue.rules'
import { describe, expect, it } from 'vitest'
import { addCampaign, demoCampaign } from '../../support/demo-campaign'
import { type Office, openOffice } from '../../support/office'

const found = async (office: Office, text: string) =>
  (await office.do('campaigns.list', { text }))[0]!

describe('campaigns of the catalogue', () => {
  it('come with their document, frameworks, participants and years, once (R-072)', async () => {
    const office = await openOffice()
    expect(await office.do('campaigns.addFromCatalogue', { keys: ['c4'] })).toEqual({
      campaigns: 2,
    })
    const peak = await found(office, 'cao diem')
    expect(peak).toMatchObject({
      kind: 'peak',
      status: 'launched',
      parent: { name: expect.stringContaining('giai đoạn 2020 - 2025') },
      slogan: 'Ngành ngành thi đua, nhà nhà thi đua, người người thi đua',
      directive: { number: '', issuedOn: null },
      frameworkCount: 2,
    })
    const { participants, years } = await office.do('campaigns.particulars', { id: peak.id })
    expect(participants.collectives).toHaveLength(10)
    expect(participants.people).toContain('Chiến sĩ lực lượng vũ trang')
    expect(years.map(({ year }) => year)).toEqual([2025, 2024])
    expect(years[1]?.content).toContain('3 chỉ tiêu về xây dựng Đảng')
    const used = await office.do('campaigns.frameworks', { campaignId: peak.id })
    expect(used.map(({ framework }) => framework.code)).toEqual(['F3', 'F4'])

    expect(await office.do('campaigns.addFromCatalogue', { keys: ['c4', 'c1'] })).toEqual({
      campaigns: 0,
    })
    await office.do('history.undo', {})
    expect(await office.do('campaigns.list', {})).toEqual([])
    expect(await office.do('frameworks.list', {})).toEqual([])
  })

  it('are all there: the movement, its three parts, and the one beside it (R-069 … R-073)', async () => {
    const office = await openOffice()
    const keys = catalogueCampaigns.map(({ key }) => key)
    await office.do('campaigns.addFromCatalogue', { keys })
    const all = await office.do('campaigns.list', {})
    const movement = await found(office, 'tam nhin')
    expect(movement).toMatchObject({ startsOn: '2020-10-17', visionYear: 2030, parent: null })
    const { parts } = await office.do('campaigns.particulars', { id: movement.id })
    expect(parts).toHaveLength(3)
    expect(all.find(({ kind }) => kind === 'parallel')?.name).toContain('Dân vận khéo')
    // Plan 51 has no day, so its campaign has none either.
    expect(await found(office, 'trong sach')).toMatchObject({ startsOn: null, endsOn: null })
    const offers = await office.do('campaigns.catalogue', {})
    expect(offers.every(({ presentAs }) => presentAs !== null)).toBe(true)
  })

  it('know their themes (R-074)', () => {
    const themes = catalogueCampaigns.flatMap(({ years }) => years.map(({ theme }) => theme))
    expect(themes).toContain('Đồng thuận - Sáng tạo - Phát triển')
    expect(themes).toContain('Dân chủ - Kỷ cương - Đồng thuận - Sáng tạo - Phát triển')
  })

  it('rest on documents and frameworks that the other catalogues have, without scanning slips', () => {
    const documents = catalogueDocuments.map(({ key }) => key)
    const frameworks = catalogueFrameworks.map(({ key }) => key)
    const seen: string[] = []
    for (const { key, parentKey, directiveKey, frameworkKeys } of catalogueCampaigns) {
      expect(documents).toContain(directiveKey)
      expect(frameworks).toEqual(expect.arrayContaining([...frameworkKeys]))
      if (parentKey) expect(seen).toContain(parentKey)
      seen.push(key)
    }
    const texts = JSON.stringify(catalogueCampaigns)
    expect(texts).not.toMatch(/Đông Khởi|Động Khởi|Khởi tiếp tục|[Kk]iểm chế|[¹²³⁴⁵⁶⁷⁸⁹]/u)
    expect(texts.normalize('NFC')).toBe(texts)
  })
})

describe('campaigns under one another', () => {
  it('never circle, through any chain', async () => {
    const office = await openOffice()
    const none = { kind: 'none' } as const
    const top = await addCampaign(office, { name: 'Phong trào', directive: none })
    const part = await addCampaign(office, { name: 'Đợt', directive: none, parentId: top })
    const reply = await office.call('campaigns.edit', {
      id: top,
      campaign: { ...demoCampaign, name: 'Phong trào', directive: none, parentId: part },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'campaigns.ownPart' } })
    expect(await office.do('campaigns.get', { id: part })).toMatchObject({
      parent: { id: top, name: 'Phong trào' },
    })
    expect(await office.call('campaigns.remove', { id: top })).toMatchObject({
      ok: false,
      error: { code: 'campaigns.hasParts' },
    })
  })

  it.each([
    ['itself', { a: null }, 'a', 'a', true],
    ['its part', { a: null, b: 'a' }, 'a', 'b', true],
    ['a part of its part', { a: null, b: 'a', c: 'b' }, 'a', 'c', true],
    ['another movement', { a: null, b: 'a', d: null }, 'a', 'd', false],
    ['nothing', { a: null }, 'a', null, false],
  ])('under %s', (_, parents, id, parentId, circles) => {
    const map = new Map(Object.entries(parents)) as ReadonlyMap<string, string | null>
    expect(
      wouldCircle(
        map as ReadonlyMap<CampaignId, CampaignId | null>,
        id as CampaignId,
        parentId as CampaignId | null,
      ),
    ).toBe(circles)
  })
})

describe('what is said of a campaign', () => {
  it('is changed by itself, undone by itself, and goes with the campaign', async () => {
    const office = await openOffice()
    const id = await addCampaign(office)
    const participants = { collectives: ['Doanh nghiệp', ' Doanh nghiệp '], people: ['Người dân'] }
    await office.do('campaigns.setParticipants', { id, participants })
    await office.do('campaigns.setYear', { id, year: 2023, theme: 'Dân chủ', content: 'a' })
    await office.do('campaigns.setYear', { id, year: 2023, theme: 'Kỷ cương', content: 'b' })
    const before = await office.do('campaigns.particulars', { id })
    expect(before.participants).toEqual({ collectives: ['Doanh nghiệp'], people: ['Người dân'] })
    expect(before.years).toMatchObject([{ year: 2023, theme: 'Kỷ cương', content: 'b' }])

    await office.do('campaigns.removeYear', { id: before.years[0]!.id })
    await office.do('history.undo', {})
    await office.do('campaigns.remove', { id })
    await office.do('history.undo', {})
    expect(await office.do('campaigns.particulars', { id })).toEqual(before)
  })

  it('names a framework once, for whom it is here or as the framework says', async () => {
    const office = await openOffice()
    const id = await addCampaign(office)
    await office.do('frameworks.addFromCatalogue', { keys: ['f2', 'f3'] })
    const [f2, f3] = await office.do('frameworks.list', {})
    const use = (frameworkId: typeof f2, audience: string) => ({
      frameworkId: frameworkId!.id,
      audience,
    })
    const twice = [use(f2, ''), use(f2, 'Cơ quan')]
    expect(await office.call('campaigns.setFrameworks', { id, frameworks: twice })).toMatchObject({
      ok: false,
      error: { code: 'campaigns.sameFrameworkTwice' },
    })
    const frameworks = [use(f2, ''), use(f3, 'Khối cơ quan')]
    await office.do('campaigns.setFrameworks', { id, frameworks })
    const used = await office.do('campaigns.frameworks', { campaignId: id })
    expect(used.map(({ audience }) => audience)).toEqual([f2!.audience, 'Khối cơ quan'])
    expect(await office.do('campaigns.ofFramework', { frameworkId: f3!.id })).toMatchObject([
      { id },
    ])
  })
})
