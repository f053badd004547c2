import path from 'node:path'
import { createCampaign } from '@electron/features/campaigns/campaigns.service'
import { setUpCommittee } from '@electron/features/committee/committee.service'
import { importWorkbook } from '@electron/features/imports/imports.auto'
import type { Committing } from '@electron/features/imports/imports.commit'
import { setNominationStatus } from '@electron/features/nominations/nominations.moves'
import { listNominationIds } from '@electron/features/nominations/nominations.queries'
import { createRound } from '@electron/features/nominations/rounds.service'
import type { TaskContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { ImportOutcome } from '@shared/features/imports/imports.reports'
import {
  NominationFilter,
  SetNominationStatus,
} from '@shared/features/nominations/nominations.contract'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { officeErrors } from '@shared/features/office/office.errors'
import {
  sampleCampaign,
  sampleCommittee,
  sampleFiles,
  sampleReadyOn,
  sampleRound,
  sampleWords as words,
} from './sample-data.catalogue'
import { addMovement } from './sample-movement'
import { movementWords } from './sample-movement.catalogue'
import { rateSample } from './sample-ratings'

/** A task's context will do; so will a demo's. The data must be empty. */
export type SampleContext = Committing & Pick<TaskContext, 'newId' | 'workspace' | 'resources'>

export interface LoadedSample {
  readonly roundId: RoundId
  readonly organisations: ImportOutcome
  readonly people: ImportOutcome
  readonly nominations: ImportOutcome
}

/**
 * Fills empty data with the sample, through the very services and workbooks a clerk would use.
 *
 * The committee comes last: data without one counts as not set up, so a build that was cut short can
 * never be taken for a finished sample.
 *
 * @throws AppError `office.clockBehindSample`; `core.cancelled` after `signal` fires; what was
 *   written so far is then incomplete
 */
export async function loadSample(
  context: SampleContext,
  { withMovement = false }: { readonly withMovement?: boolean } = {},
): Promise<LoadedSample> {
  const { today } = context
  if (today < sampleReadyOn) throw officeErrors.clockBehindSample({ today, needed: sampleReadyOn })
  const organisations = await importSample('organisations', null, context)
  const people = await importSample('people', null, context)
  const { campaignId, roundId } = await createSampleRound(context)
  const nominations = await importSample('nominations', roundId, context)
  await recordMeeting(roundId, context)
  await rateSample(context)
  if (withMovement) {
    beginStep(movementWords.loading, context)
    await addMovement(campaignId, context)
  }
  beginStep(words.setUp, context)
  await context.transact((command) => setUpCommittee(sampleCommittee, command))
  return { roundId, organisations, people, nominations }
}

function importSample(
  target: keyof typeof sampleFiles,
  roundId: RoundId | null,
  context: SampleContext,
): Promise<ImportOutcome> {
  const name = sampleFiles[target]
  const file = { path: path.join(context.resources, 'sample', name), name }
  return importWorkbook(file, { target, roundId }, context)
}

async function createSampleRound(context: SampleContext) {
  beginStep(words.campaign, context)
  const { transact } = context
  const campaign = await transact((command) => createCampaign(sampleCampaign, command))
  const round = await transact((command) =>
    createRound({ ...sampleRound, campaignId: campaign.id }, command),
  )
  return { campaignId: campaign.id, roundId: round.id }
}

/**
 * How the sample stands when it is first opened. The meeting has been held: the base committees have
 * passed their own lists, the Bloc its 7 collectives and 6 people, and the province's four were passed
 * and sent up. So the next step of the main job, “Lập quyết định”, is one click away, while each level
 * shows where a list of its kind ends up.
 */
async function recordMeeting(roundId: RoundId, context: SampleContext): Promise<void> {
  const results: readonly (readonly [AwardLevel, readonly NominationStatus[]])[] = [
    ['base', ['passed']],
    ['bloc', ['passed']],
    ['province', ['passed', 'forwarded']],
  ]
  for (const [level, statuses] of results) {
    beginStep(words.passing, context)
    const filter = NominationFilter.parse({ roundId, level })
    const ids = await listNominationIds(context.db, filter)
    for (const status of statuses) {
      const { overrideReason } = words
      const move = SetNominationStatus.parse({ ids, status, overrideReason })
      await context.transact((command) => setNominationStatus(move, command))
    }
  }
}

function beginStep(label: string, { progress, signal }: SampleContext): void {
  if (signal.aborted) throw coreErrors.cancelled()
  progress({ done: 0, total: null, label })
}
