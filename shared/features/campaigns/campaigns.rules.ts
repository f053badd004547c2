import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from './campaigns.ids'
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

/** Whether it would end up within itself, through any chain of campaigns. */
export function wouldCircle(
  parents: ReadonlyMap<CampaignId, CampaignId | null>,
  id: CampaignId,
  parentId: CampaignId | null,
): boolean {
  const passed = new Set<CampaignId>()
  for (let at = parentId; at !== null && !passed.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true
    passed.add(at)
  }
  return false
}
