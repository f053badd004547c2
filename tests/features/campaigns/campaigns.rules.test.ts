import { type CampaignStatus, campaignStatuses } from '@shared/features/campaigns/campaigns.kinds'
import {
  canMoveCampaign,
  documentTypeOf,
  nextCampaignStatuses,
  readDirectiveNumber,
  runsForward,
  typeBeside,
} from '@shared/features/campaigns/campaigns.rules'
import { campaignsStrings } from '@shared/features/campaigns/campaigns.strings'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

describe('the life of a campaign', () => {
  it('runs from draft to closed in the order the office lives it', () => {
    const life = ['draft', 'launched', 'running', 'reviewed', 'concluded', 'closed'] as const
    for (const [index, status] of life.slice(0, -1).entries())
      expect(canMoveCampaign(status, life[index + 1]!), status).toBe(true)
  })

  it.each<[CampaignStatus, CampaignStatus, boolean, string]>([
    ['draft', 'running', false, 'it is launched first'],
    ['draft', 'closed', false, 'nothing was done yet'],
    ['reviewed', 'running', true, 'after a mid-term review work goes on'],
    ['running', 'concluded', true, 'a short campaign has no mid-term review'],
    ['paused', 'running', true, 'a pause ends'],
    ['closed', 'running', false, 'it is reopened at its conclusion first'],
    ['closed', 'concluded', true, 'papers found later must find their place'],
    ['cancelled', 'draft', true, 'a cancelled campaign may be begun anew'],
    ['running', 'running', false, 'staying is not a step'],
  ])('%s → %s: %s (%s)', (from, to, allowed) => {
    expect(canMoveCampaign(from, to)).toBe(allowed)
  })

  it('has no dead end and no step to itself', () => {
    for (const status of campaignStatuses) {
      expect(nextCampaignStatuses(status).length).toBeGreaterThan(0)
      expect(nextCampaignStatuses(status)).not.toContain(status)
    }
  })
})

describe('the number of a directive', () => {
  it.each([
    ['01-CT/TU', '01-CT/TU'],
    ['Số 1-CT/TU', '01-CT/TU'],
    [' 6980/HD-UBND ', '6980/HD-UBND'],
    ['', ''],
    ['  ', ''],
    ['Chỉ thị 01', null],
    ['0-CT/TU', null],
  ])('reads “%s” as %s', (text, number) => {
    expect(readDirectiveNumber(text)).toBe(number)
  })

  it.each([
    ['01-CT/TU', 'Chỉ thị'],
    ['51-KH/ĐUK', 'Kế hoạch'],
    ['25-CTr/TU', 'Chương trình'],
    ['29-QĐ/TW', ''],
    ['nháp', ''],
  ])('takes the type of “%s” to be “%s”', (number, type) => {
    expect(documentTypeOf(number)).toBe(type)
  })

  it('offers the type of a number, follows the number, and leaves alone what was typed', () => {
    expect(typeBeside({ number: '01-CT', type: '' }, '01-CT/TU')).toBe('Chỉ thị')
    expect(typeBeside({ number: '01-CT/TU', type: 'Chỉ thị' }, '01-CTr/TU')).toBe('Chương trình')
    expect(typeBeside({ number: '01-CT/TU', type: 'Chỉ thị' }, '')).toBe('')
    expect(typeBeside({ number: '01-CT/TU', type: 'Thông tri' }, '01-CTr/TU')).toBe('Thông tri')
  })
})

it('lets a period run forward, and lets either end be unknown', () => {
  expect(runsForward(day('2020-10-17'), day('2025-12-31'))).toBe(true)
  expect(runsForward(day('2020-10-17'), day('2020-10-17'))).toBe(true)
  expect(runsForward(day('2025-12-31'), day('2020-10-17'))).toBe(false)
  expect(runsForward(null, day('2020-10-17'))).toBe(true)
  expect(runsForward(day('2020-10-17'), null)).toBe(true)
})

describe('in words', () => {
  const directive = { type: 'Chỉ thị', number: '01-CT/TU', issuer: 'Tỉnh ủy', issuedOn: null }

  it('says that a day or a number is not known instead of inventing one (R-205)', () => {
    expect(campaignsStrings.directiveLine(directive)).toBe(
      'Chỉ thị số 01-CT/TU, chưa rõ ngày, của Tỉnh ủy',
    )
    expect(
      campaignsStrings.directiveLine({
        type: '',
        number: '',
        issuer: '',
        issuedOn: day('2024-01-29'),
      }),
    ).toBe('Văn bản chưa rõ số, ngày 29/01/2024')
  })

  it('tells the period with its vision (R-069)', () => {
    const period = { startsOn: day('2020-10-17'), endsOn: day('2025-12-31'), visionYear: 2030 }
    expect(campaignsStrings.periodLine(period)).toBe(
      '17/10/2020 – 31/12/2025, tầm nhìn đến năm 2030',
    )
    expect(campaignsStrings.periodLine({ startsOn: null, endsOn: null, visionYear: null })).toBe(
      'Chưa rõ thời gian',
    )
  })
})
