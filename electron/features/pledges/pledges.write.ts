import { assertThere } from '@electron/database/assert-there'
import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type {
  ItemInput,
  PartyInput,
  PartySubject,
  PledgeInput,
} from '@shared/features/pledges/pledges.contract'
import { pledgesErrors } from '@shared/features/pledges/pledges.errors'
import type { PledgeId, PledgeItemId, PledgePartyId } from '@shared/features/pledges/pledges.ids'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import type { RegistrationItemId } from '@shared/features/registrations/registrations.ids'

type Writing = Pick<CommandContext, 'tx' | 'newId'>

/** A content as it is drafted, with the registration it comes from. */
export type DraftedItem = ItemInput & { readonly registrationItemId?: RegistrationItemId }

/** Parties and contents of a pledge that is new. */
export async function insertParties(
  writing: Writing,
  id: PledgeId,
  { parties, items }: Pick<PledgeInput, 'parties'> & { readonly items: readonly DraftedItem[] },
): Promise<void> {
  const ids: PledgePartyId[] = []
  for (const [index, party] of parties.entries())
    ids.push(await insertParty(writing, { id, position: index + 1 }, party))
  for (const [index, item] of items.entries())
    await insertItem(writing, { id, position: index + 1, parties: ids }, item)
}

/** What is edited keeps its row, so that signatures and outcomes stay; what is left out goes. */
export async function writeParts(
  context: Writing,
  before: Pledge,
  { parties, items }: PledgeInput,
): Promise<void> {
  const { tx } = context
  const known = <Id>(all: readonly { readonly id: Id }[], id: Id | null) =>
    id === null || all.some((one) => one.id === id)
  if (!parties.every(({ id }) => known(before.parties, id))) throw pledgesErrors.unknownItem()
  if (!items.every(({ id }) => known(before.items, id))) throw pledgesErrors.unknownItem()
  const gone = before.items.filter((old) => !items.some(({ id }) => id === old.id))
  for (const { id } of gone) await tx.deleteFrom('pledge_item').where('id', '=', id).execute()
  const ids: PledgePartyId[] = []
  for (const [index, party] of parties.entries())
    ids.push(await writeParty(context, { id: before.id, position: index + 1 }, party))
  for (const [index, item] of items.entries())
    await writeItem(context, { id: before.id, position: index + 1, parties: ids }, item)
  for (const { id } of before.parties)
    if (!ids.includes(id)) await tx.deleteFrom('pledge_party').where('id', '=', id).execute()
}

/** @throws AppError `core.notFound` for what a pledge names and is not there any more */
export const assertNamed = (db: Db, { campaignId, parties, items }: PledgeInput): Promise<void> =>
  assertThere(db, {
    campaign: [campaignId],
    organisation: parties.map(({ subject }) =>
      subject.kind === 'organisation' ? subject.id : null,
    ),
    person: parties.map(({ subject }) => (subject.kind === 'person' ? subject.id : null)),
    framework_item: items.map(({ frameworkItemId }) => frameworkItemId),
  })

interface Place {
  readonly id: PledgeId
  readonly position: number
}

async function writeParty(writing: Writing, place: Place, party: PartyInput) {
  if (party.id === null) return insertParty(writing, place, party)
  await writing.tx
    .updateTable('pledge_party')
    .set({ position: place.position, ...partyValues(party) })
    .where('id', '=', party.id)
    .execute()
  return party.id
}

async function insertParty(
  { tx, newId }: Writing,
  { id, position }: Place,
  party: PartyInput,
): Promise<PledgePartyId> {
  const partyId = newId<PledgePartyId>()
  await tx
    .insertInto('pledge_party')
    .values({
      ...{ id: partyId, pledge_id: id, position, signed_on: null, outcome: null, result: '' },
      ...partyValues(party),
    })
    .execute()
  return partyId
}

const partyValues = ({ subject, signerName, signerPosition }: PartyInput) => ({
  ...subjectValues(subject),
  signer_name: signerName,
  signer_position: signerPosition,
})

const subjectValues = (subject: PartySubject) => ({
  organisation_id: subject.kind === 'organisation' ? subject.id : null,
  person_id: subject.kind === 'person' ? subject.id : null,
  name: subject.kind === 'other' ? subject.name : '',
})

interface ItemPlace extends Place {
  readonly parties: readonly PledgePartyId[]
}

async function writeItem(writing: Writing, place: ItemPlace, item: ItemInput): Promise<void> {
  if (item.id === null) return insertItem(writing, place, item)
  await writing.tx
    .updateTable('pledge_item')
    .set({ position: place.position, ...itemValues(item, place.parties) })
    .where('id', '=', item.id)
    .execute()
}

async function insertItem(
  { tx, newId }: Writing,
  { id, position, parties }: ItemPlace,
  item: DraftedItem,
): Promise<void> {
  await tx
    .insertInto('pledge_item')
    .values({
      ...{ id: newId<PledgeItemId>(), pledge_id: id, position, outcome: null, result: '' },
      registration_item_id: item.registrationItemId ?? null,
      ...itemValues(item, parties),
    })
    .execute()
}

function itemValues(item: ItemInput, parties: readonly PledgePartyId[]) {
  const party = item.party === null ? null : parties[item.party]
  if (party === undefined) throw pledgesErrors.unknownItem()
  return {
    party_id: party,
    framework_item_id: item.frameworkItemId,
    content: item.content,
    target: item.target,
    due_on: item.dueOn,
  }
}
