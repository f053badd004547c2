import { assertThere } from '@electron/database/assert-there'
import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  DraftPledges,
  PartyInput,
  PledgeInput,
} from '@shared/features/pledges/pledges.contract'
import { pledgesErrors } from '@shared/features/pledges/pledges.errors'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { PledgeCandidate } from '@shared/features/pledges/pledges.results'
import { signingDayOf } from '@shared/features/pledges/pledges.rules'
import type { RegistrationItemId } from '@shared/features/registrations/registrations.ids'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { getCampaign } from '../campaigns/campaigns.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { memberRows } from '../comparisons/comparisons.members.queries'
import { getGroup } from '../comparisons/comparisons.queries'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { listOrganisationsOn } from '../organisation/organisation.past.queries'
import { ratingDay } from '../ratings/ratings.subjects'
import { registrationsOf } from '../registrations/registrations.queries'
import { insertPledge } from './pledges.service'
import { pledgesStrings as strings } from './pledges.strings'
import type { DraftedItem } from './pledges.write'

interface Asked {
  readonly campaignId: CampaignId
  readonly year: number
}

/** Base organisations of the year, with what each has registered and whether it has pledged. */
export async function listCandidates(
  db: Db,
  asked: Asked,
  today: LocalDate,
): Promise<readonly PledgeCandidate[]> {
  const nodes = await listOrganisationsOn(db, ratingDay(asked.year, today))
  const bases = nodes.filter(({ level }) => level === 'base-committee' || level === 'base-cell')
  const registered = await collectivesOf(db, asked, { today })
  const pledged = await pledgedIn(db, asked)
  return bases.map(({ id, name }) => ({
    ...{ organisationId: id, name },
    itemCount: registered.get(id)?.items.length ?? 0,
    isPledged: pledged.has(id),
  }))
}

/** Those who are in a pledge of that campaign and year already are left out. */
export async function draftPledges(
  input: DraftPledges,
  context: CommandContext,
): Promise<{ drafted: PledgeId[] }> {
  const { tx, say } = context
  const campaign = await getCampaign(tx, input.campaignId)
  await assertThere(tx, { organisation: input.organisationIds })
  const pledged = await pledgedIn(tx, input)
  const drafting = { ...input, campaign: campaign.name, pledged }
  const parts = (await partsOf(tx, input))
    .map((part) => ({ ...part, members: part.members.filter((id) => !pledged.has(id)) }))
    .filter(({ members }) => members.length > 0)
  if (parts.length === 0) throw pledgesErrors.nothingToDraft()
  const drafted: PledgeId[] = []
  for (const part of parts) {
    const pledge = await pledgeOf(context, drafting, part)
    drafted.push(await insertPledge(context, pledge, part.groupId))
  }
  say(strings.drafted(drafted.length))
  return { drafted }
}

interface Part {
  readonly groupId: Awaited<ReturnType<typeof getGroup>>['id'] | null
  /** Of the group; null: the unit itself, or all. */
  readonly name: string | null
  readonly members: readonly OrganisationId[]
}

async function partsOf(db: Db, input: DraftPledges): Promise<readonly Part[]> {
  const { shape, organisationIds, groupIds, year } = input
  if (shape === 'together') return [{ groupId: null, name: null, members: organisationIds }]
  if (shape === 'each')
    return organisationIds.map((id) => ({ groupId: null, name: null, members: [id] }))
  const parts: Part[] = []
  for (const id of groupIds) {
    const { name } = await getGroup(db, id)
    const rows = await memberRows(db, { id, year })
    const members = rows.flatMap(({ organisationId }) => organisationId ?? [])
    parts.push({ groupId: id, name, members })
  }
  const empty = parts.filter(({ members }) => members.length === 0).length
  if (empty > 0) throw pledgesErrors.groupOverlap({ groups: empty })
  return parts
}

interface Drafting extends DraftPledges {
  readonly campaign: string
}

async function pledgeOf(
  { tx, today }: CommandContext,
  { campaignId, campaign, year, signingOn }: Drafting,
  { name, members }: Part,
): Promise<PledgeInput & { items: DraftedItem[] }> {
  const day = signingOn ?? signingDayOf(year)
  const names = await qualifiedNamesOn(tx, members, day)
  const { identity } = await committeeOnDay(tx, day)
  const registered = await collectivesOf(tx, { campaignId, year }, { today, members })
  const [first] = members
  const who = name ?? (members.length === 1 && first ? names.get(first) : undefined)
  return {
    ...{ year, campaignId, signingOn: day, place: identity?.place ?? '' },
    title: who ? strings.title({ campaign, year, who }) : strings.titleOfAll({ campaign, year }),
    ...{ content: '', isWitnessed: true, note: '' },
    parties: members.map(partyOf),
    items: members.flatMap((id, party) =>
      itemsOf(registered.get(id), members.length > 1 ? party : null),
    ),
  }
}

const partyOf = (id: OrganisationId): PartyInput => ({
  id: null,
  subject: { kind: 'organisation', id },
  ...{ signerName: '', signerPosition: strings.secretary },
})

/** Contents as they were registered; of a pledge with one party they are promised by all. */
const itemsOf = (registration: Registration | undefined, party: number | null): DraftedItem[] =>
  (registration?.items ?? []).map(({ id, frameworkItemId, content, goal, target, dueOn }) => ({
    ...{ id: null, party, frameworkItemId, content, dueOn },
    target: [goal, target].filter(Boolean).join('; ').slice(0, 500),
    registrationItemId: id as RegistrationItemId,
  }))

/** Registrations of collectives that were handed in and not declined. */
async function collectivesOf(
  db: Db,
  { campaignId, year }: Asked,
  { today, members }: { readonly today: LocalDate; readonly members?: readonly OrganisationId[] },
): Promise<ReadonlyMap<OrganisationId, Registration>> {
  const found = await registrationsOf(
    db,
    {
      ...{ campaignId, year, states: ['submitted', 'needs-more', 'approved'] },
      ...(members && { organisationIds: members }),
    },
    today,
  )
  const collectives = found.filter(({ subject }) => subject.kind === 'collective')
  return new Map(collectives.map((one) => [one.organisationId, one]))
}

async function pledgedIn(
  db: Db,
  { campaignId, year }: Asked,
): Promise<ReadonlySet<OrganisationId>> {
  const rows = await db
    .selectFrom('pledge_party as q')
    .innerJoin('pledge as p', 'p.id', 'q.pledge_id')
    .where('p.campaign_id', '=', campaignId)
    .where('p.year', '=', year)
    .where('q.organisation_id', 'is not', null)
    .select('q.organisation_id as id')
    .execute()
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
