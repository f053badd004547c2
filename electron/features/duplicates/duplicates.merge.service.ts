import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { PartialDate } from '@shared/core/partial-date'
import { nameSortKey } from '@shared/core/vietnamese-names'
import type {
  MergePeople,
  MergeSheet,
  MergeStay,
} from '@shared/features/duplicates/duplicates.contract'
import { duplicatesErrors } from '@shared/features/duplicates/duplicates.errors'
import { uniteStays } from '@shared/features/duplicates/duplicates.memberships'
import { joinNotes, type StoredPerson } from '@shared/features/duplicates/duplicates.merge.rules'
import { duplicatesSentences as sentences } from '@shared/features/duplicates/duplicates.strings'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import { dateProblem, personSearchText } from '@shared/features/people/people.rules'
import { sql } from 'kysely'
import { uniteRegistrations } from '../registrations/registrations.merge'
import { conflictsOf } from './duplicates.conflicts'
import { movePairs } from './duplicates.dismiss.service'
import { linksToPerson, pointAt } from './duplicates.links'
import { mergeSheet, storedPeople } from './duplicates.sheet'

/**
 * Records of one person become one, in one command: what the clerk chose of each column, the stays
 * without overlap, and everything that points at the others pointing at the one that stays. Printed
 * words of decisions and of the ledger stay as they are.
 *
 * @throws AppError `people.gone`, `duplicates.changed`, `.undecided`, `.blocked`, `.dates`; then
 *   nothing is changed
 */
export async function mergePeople(
  input: MergePeople,
  context: CommandContext,
): Promise<{ id: PersonId }> {
  const { tx, today, newId, say } = context
  const sheet = await mergeSheet(tx, input.personIds)
  const [kept, ...others] = sheet.records
  if (!kept || others.length === 0) throw duplicatesErrors.changed()
  const from = others.map(({ id }) => id)
  const person = await chosenPerson(tx, sheet, input)
  refuseDates(person, today)
  const losing = await losingRows(tx, sheet, input)
  // First of all: the ledger lets its links move only along a merge that is on file.
  await tx
    .insertInto('person_merge')
    .values(
      others.map(({ id, fullName }) => ({
        ...{ id: newId(), kept_id: kept.id, merged_id: id },
        ...{ merged_name: fullName, merged_on: today },
      })),
    )
    .execute()
  for (const { table, id } of losing)
    await sql`delete from ${sql.table(table)} where id = ${id}`.execute(tx)
  await uniteMemberships(context, sheet.stays, {
    to: kept.id,
    presentStay: presentOf(sheet, input),
  })
  for (const link of await linksToPerson(tx)) await pointAt(tx, link, { from, to: kept.id })
  await uniteRegistrations(context, { kept: kept.id, others: from })
  await movePairs(context, from, kept.id)
  await tx.updateTable('person').set(person).where('id', '=', kept.id).execute()
  await tx.deleteFrom('person').where('id', 'in', from).execute()
  const fullName = String(person.full_name)
  const birthDate = person.birth_date as PartialDate | null
  say(sentences.merged(others, { fullName, birthDate }))
  return { id: kept.id }
}

/** Column by column from the chosen record, with the keys that lists are ordered and searched by. */
async function chosenPerson(
  tx: Tx,
  { records, fields }: MergeSheet,
  { sources }: MergePeople,
): Promise<StoredPerson> {
  const ids = records.map(({ id }) => id)
  const chosen = Object.fromEntries(
    fields.map(({ column, values, suggested }) => {
      const place = ids.indexOf(sources[column] ?? suggested)
      if (place < 0) throw duplicatesErrors.changed()
      return [column, values[place] ?? null]
    }),
  )
  const notes = (await storedPeople(tx, ids)).map(({ note }) => String(note ?? ''))
  const name = String(chosen.full_name)
  const card = chosen.party_card === null ? null : String(chosen.party_card)
  // Whoever is a member now has not ended it, from whichever record the end was chosen.
  const hasEnded = chosen.is_party_member === 0 && chosen.party_end !== null
  return {
    ...chosen,
    ...(!hasEnded && { party_end: null, party_ended_on: null }),
    note: joinNotes(notes),
    sort_key: nameSortKey(name),
    search_text: personSearchText(name, card),
  }
}

function refuseDates(person: StoredPerson, today: CommandContext['today']): void {
  const date = (column: string) => (person[column] ?? null) as PartialDate | null
  const found = dateProblem(
    { birthDate: date('birth_date'), joinedOn: date('joined_on'), officialOn: date('official_on') },
    today,
  )
  if (found) throw duplicatesErrors.dates({ problem: found.problem })
}

/** Of every conflict all rows but the one chosen, and those that say the same as it. */
async function losingRows(tx: Tx, { records, conflicts }: MergeSheet, { keptRows }: MergePeople) {
  const { twins } = await conflictsOf(
    tx,
    records.map(({ id }) => id),
  )
  const losing = conflicts.flatMap(({ table, rows, isBlocked }) => {
    if (isBlocked) throw duplicatesErrors.blocked({ name: records[0]?.fullName ?? '' })
    const going = rows.filter(({ id }) => !keptRows.includes(id))
    if (going.length !== rows.length - 1) throw duplicatesErrors.undecided()
    if (going.some(({ isFixed }) => isFixed)) throw duplicatesErrors.undecided()
    return going.map(({ id }) => ({ table, id }))
  })
  return [...losing, ...twins]
}

function presentOf({ stays, presentStay }: MergeSheet, input: MergePeople): PlaceId | null {
  if (presentStay === null) return null
  const chosen = stays.find(({ id, validTo }) => id === input.presentStay && validTo === null)
  if (!chosen) throw duplicatesErrors.changed()
  return chosen.id
}

interface Destination {
  readonly to: PersonId
  readonly presentStay: PlaceId | null
}

/** Rows that end come before rows that are open: at no moment is anybody in two places. */
async function uniteMemberships(
  { tx, newId }: CommandContext,
  stays: readonly MergeStay[],
  { to, presentStay }: Destination,
): Promise<void> {
  const united = uniteStays(stays, presentStay)
  const remaining = new Set(united.map(({ id }) => id))
  const gone = stays.filter(({ id }) => !remaining.has(id)).map(({ id }) => id)
  if (gone.length > 0) await tx.deleteFrom('membership').where('id', 'in', gone).execute()
  const written = new Set<string>()
  for (const stay of united.toSorted(
    (a, b) => Number(a.validTo === null) - Number(b.validTo === null),
  )) {
    const change = {
      person_id: to,
      position: stay.position,
      valid_from: stay.validFrom,
      valid_to: stay.validTo,
      basis: stay.basis,
    }
    const row = tx.selectFrom('membership').selectAll().where('id', '=', stay.id)
    if (written.has(stay.id))
      await tx
        .insertInto('membership')
        .values({ ...(await row.executeTakeFirstOrThrow()), ...change, id: newId() })
        .execute()
    else await tx.updateTable('membership').set(change).where('id', '=', stay.id).execute()
    written.add(stay.id)
  }
}
