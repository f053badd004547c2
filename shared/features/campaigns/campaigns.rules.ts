import type { LocalDate } from '@shared/core/local-date'
import type { CampaignStatus } from './campaigns.kinds'

/**
 * Where a campaign may go from where it is. A review (sơ kết) is not the end: work goes on after it.
 * What was closed or cancelled can be opened again, since papers found later must find their place.
 */
const nextStatuses: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['launched', 'cancelled'],
  launched: ['running', 'paused', 'cancelled'],
  running: ['reviewed', 'concluded', 'paused', 'cancelled'],
  reviewed: ['running', 'concluded', 'paused', 'cancelled'],
  concluded: ['closed', 'running'],
  closed: ['concluded'],
  paused: ['running', 'cancelled'],
  cancelled: ['draft'],
}

export const nextCampaignStatuses = (from: CampaignStatus): readonly CampaignStatus[] =>
  nextStatuses[from]

export const canMoveCampaign = (from: CampaignStatus, to: CampaignStatus): boolean =>
  nextStatuses[from].includes(to)

/** A day not known yet contradicts nothing. */
export const runsForward = (startsOn: LocalDate | null, endsOn: LocalDate | null): boolean =>
  startsOn === null || endsOn === null || startsOn <= endsOn
