import { type CampaignStatus, campaignStatuses } from '@shared/features/campaigns/campaigns.kinds'
import {
  canMoveCampaign,
  nextCampaignStatuses,
  runsForward,
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

it('lets a period run forward, and lets either end be unknown', () => {
  expect(runsForward(day('2020-10-17'), day('2025-12-31'))).toBe(true)
  expect(runsForward(day('2020-10-17'), day('2020-10-17'))).toBe(true)
  expect(runsForward(day('2025-12-31'), day('2020-10-17'))).toBe(false)
  expect(runsForward(null, day('2020-10-17'))).toBe(true)
  expect(runsForward(day('2020-10-17'), null)).toBe(true)
})

describe('in words', () => {
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
