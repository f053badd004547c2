import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '../organisation/organisation.ids'
import type { PilotKind, PilotStage } from './exemplars.kinds'

/**
 * Where a “Dân vận khéo” model may go (R-188: đăng ký → thẩm định bước đầu → trình công nhận). A step
 * back is for what was entered by mistake. A model unit is chosen, and stays so.
 */
const next: Readonly<Record<PilotStage, readonly PilotStage[]>> = {
  chosen: [],
  registered: ['appraised', 'refused'],
  appraised: ['recognised', 'refused', 'registered'],
  recognised: ['appraised'],
  refused: ['appraised', 'registered'],
}

export const nextStages = (from: PilotStage): readonly PilotStage[] => next[from]

export const firstStage = (kind: PilotKind): PilotStage =>
  kind === 'pilot' ? 'chosen' : 'registered'

/** “Có 13 mô hình đăng ký … công nhận 10 mô hình cấp tỉnh”. */
export interface StageCounts {
  readonly registered: number
  /** Those recognised since included. */
  readonly appraised: number
  readonly recognised: number
  readonly refused: number
}

export function countStages(stages: readonly PilotStage[]): StageCounts {
  const of = (...wanted: readonly PilotStage[]) =>
    stages.filter((stage) => wanted.includes(stage)).length
  return {
    registered: of('registered', 'appraised', 'recognised', 'refused'),
    appraised: of('appraised', 'recognised'),
    recognised: of('recognised'),
    refused: of('refused'),
  }
}

export interface KnownOrganisation {
  readonly id: OrganisationId
  /** Its name, those it bore before, and those it is also known by. */
  readonly names: readonly string[]
}

/**
 * The one organisation that bears one of these names, now, before or beside; null when there
 * is none or more than one: the clerk is asked then, nothing is made up.
 */
export function organisationNamed(
  names: readonly string[],
  organisations: readonly KnownOrganisation[],
): OrganisationId | null {
  const wanted = new Set(names.map(fold))
  const found = organisations.filter(({ names: borne }) =>
    borne.some((name) => wanted.has(fold(name))),
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
