import { addCampaignsFromCatalogue } from '@electron/features/campaigns/campaigns.catalogue.service'
import { addCycle } from '@electron/features/cycle/cycle.service'
import { addFromCatalogue as addDirectives } from '@electron/features/directives/directives.catalogue.service'
import { addDutiesFromCatalogue } from '@electron/features/duties/duties.catalogue.service'
import { createExemplar } from '@electron/features/exemplars/exemplars.service'
import { createPilot, putEvaluation } from '@electron/features/exemplars/pilots.service'
import { addFrameworksFromCatalogue } from '@electron/features/frameworks/frameworks.catalogue.service'
import { draftPledges } from '@electron/features/pledges/pledges.draft.service'
import { movePledges } from '@electron/features/pledges/pledges.service'
import { insertRegistrations } from '@electron/features/registrations/registrations.write'
import { addFromCatalogue as addTargets } from '@electron/features/targets/targets.catalogue.service'
import { createWork } from '@electron/features/works/works.service'
import type { CommandContext } from '@electron/ipc/context'
import { addDays } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { cycleYearOf } from '@shared/features/cycle/cycle.rules'
import { catalogueDocuments } from '@shared/features/directives/directives.catalogue.rules'
import { catalogueDuties } from '@shared/features/duties/duties.catalogue'
import { catalogueFrameworks } from '@shared/features/frameworks/frameworks.catalogue.rules'
import { catalogueTargets } from '@shared/features/targets/targets.catalogue.rules'
import { listOrganisations } from '../organisation/organisation.queries'
import type { SampleContext } from './sample-data'
import { sampleCommittee } from './sample-data.catalogue'
import {
  movementWords,
  sampleCampaignKeys,
  sampleEvaluation,
  sampleExemplar,
  samplePilots,
  samplePledges,
  sampleRegistration,
  sampleWorks,
} from './sample-movement.catalogue'

const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)

/**
 * The movement itself, so that the first page has a day's work on it: the built-in catalogues, the
 * steps to the next 17/01, and some work dated around the day the sample is made.
 */
export async function addMovement(campaignId: CampaignId, context: SampleContext): Promise<void> {
  const { transact } = context
  await transact((command) => addDirectives({ keys: keysOf(catalogueDocuments) }, command))
  await transact((command) =>
    addFrameworksFromCatalogue({ keys: keysOf(catalogueFrameworks) }, command),
  )
  await transact((command) => addCampaignsFromCatalogue({ keys: sampleCampaignKeys }, command))
  await transact((command) => addTargets({ keys: keysOf(catalogueTargets) }, command))
  await transact((command) => addDutiesFromCatalogue({ keys: keysOf(catalogueDuties) }, command))
  await transact((command) => addCycle({ year: cycleYearOf(command.today) }, command))
  for (const { inDays, ...work } of sampleWorks)
    await transact((command) => {
      const year = Number(command.today.slice(0, 4))
      const dueOn = addDays(command.today, inDays)
      return createWork({ ...work, campaignId, year, dueOn }, command)
    })
  await transact((command) => registerUnits(campaignId, command))
  await addPledges(campaignId, context)
  await addPilots(campaignId, context)
}

/** Of every hundred base organisations, so many have handed their papers in, and one waits. */
const registeredPercent = 87

async function registerUnits(campaignId: CampaignId, command: CommandContext): Promise<void> {
  const { tx, today, say } = command
  const year = Number(today.slice(0, 4))
  const units = (await listOrganisations(tx)).filter(({ level }) => level !== 'bloc')
  const registered = units.filter((_, n) => (n * 37) % 100 < registeredPercent)
  await insertRegistrations(
    command,
    registered.map(({ id: organisationId }, n) => ({
      ...{ ...sampleRegistration, campaignId, year, organisationId, personId: null, on: today },
      state: n % 12 === 0 ? ('submitted' as const) : ('approved' as const),
    })),
  )
  const [first] = units
  if (first)
    await createExemplar(
      {
        ...{ ...sampleExemplar, campaignId, year, startedOn: addDays(today, -75) },
        subject: { kind: 'organisation', id: first.id },
      },
      command,
    )
  say(movementWords.registered(registered.length, year))
}

/** Some are signed and the rest wait for their parties; each stands under the registration it repeats. */
async function addPledges(campaignId: CampaignId, { transact }: SampleContext): Promise<void> {
  const drafted = await transact(async (command) => {
    const { tx, today } = command
    const asked = { campaignId, year: Number(today.slice(0, 4)) }
    const rows = await tx
      .selectFrom('registration')
      .where('campaign_id', '=', campaignId)
      .where('year', '=', asked.year)
      .where('organisation_id', 'is not', null)
      .select('organisation_id as id')
      .orderBy('id')
      .limit(samplePledges.drafted)
      .execute()
    const organisationIds = rows.flatMap(({ id }) => id ?? [])
    const result = await draftPledges(
      // Today, because nothing is signed on a day to come.
      { ...asked, shape: 'each', organisationIds, groupIds: [], signingOn: today },
      command,
    )
    // The committee of the sample comes last, so that no pledge could know where it is signed.
    const { place } = sampleCommittee.identity
    await tx.updateTable('pledge').set({ place }).where('id', 'in', result.drafted).execute()
    return result.drafted
  })
  await transact((command) => movePledges({ ids: drafted, to: 'waiting' }, command))
  const signed = drafted.slice(0, samplePledges.signed)
  await transact((command) => movePledges({ ids: signed, to: 'signed' }, command))
}

async function addPilots(campaignId: CampaignId, { db, transact }: SampleContext): Promise<void> {
  const units = (await listOrganisations(db)).filter(({ level }) => level !== 'bloc')
  for (const [index, pilot] of samplePilots.entries()) {
    const organisationId = units[index]?.id
    if (!organisationId) return
    await transact(async (command) => {
      const year = Number(command.today.slice(0, 4))
      const { id } = await createPilot(
        {
          ...{ ...pilot, campaignId, organisationId, year },
          ...{ directiveId: null, quote: '', note: '' },
        },
        command,
      )
      if (pilot.kind === 'pilot')
        await putEvaluation(
          { ...sampleEvaluation, pilotId: id, id: null, evaluatedOn: command.today },
          command,
        )
    })
  }
}
