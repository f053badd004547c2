import type { CommandContext } from '@electron/ipc/context'
import type {
  AbsenceId,
  ComparisonGroupId,
  ComparisonMemberId,
} from '@shared/features/comparisons/comparisons.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

type SubjectId = OrganisationId | PersonId

interface Return {
  readonly year: number
  readonly subjectIds: readonly SubjectId[]
}

/**
 * Whoever left a group before, or came to it later, is the same member again from a year on: its
 * points of other years are kept, and the years it was away stay without it.
 *
 * @returns those of them who are on record as members
 */
export async function comeBack(
  context: CommandContext,
  { id }: { readonly id: ComparisonGroupId },
  { year, subjectIds }: Return,
): Promise<ReadonlySet<SubjectId>> {
  const past = await context.tx
    .selectFrom('comparison_member')
    .where('group_id', '=', id)
    .select(['id', 'organisation_id as organisationId', 'person_id as personId'])
    .select(['first_year as firstYear', 'last_year as lastYear'])
    .execute()
  const found = past.filter(({ organisationId, personId }) => {
    const subjectId = organisationId ?? personId
    return subjectId !== null && subjectIds.includes(subjectId)
  })
  for (const member of found) await takeBack(member, year, context)
  return new Set(found.flatMap(({ organisationId, personId }) => organisationId ?? personId ?? []))
}

interface Past {
  readonly id: ComparisonMemberId
  readonly firstYear: number
  readonly lastYear: number | null
}

async function takeBack(past: Past, year: number, context: CommandContext): Promise<void> {
  const { tx } = context
  const { id, firstYear, lastYear } = past
  await endAbsence(id, year, context)
  // Into years before its first one: until then, with no word about how long it stays afterwards.
  const isEarlier = year < firstYear
  if (!isEarlier && lastYear !== null && lastYear < year - 1)
    await insertAbsence(id, { first: lastYear + 1, last: year - 1 }, context)
  const values = isEarlier ? { first_year: year } : { last_year: null }
  await tx.updateTable('comparison_member').set(values).where('id', '=', id).execute()
}

/** An absence that the year lies in ends the year before it. */
async function endAbsence(
  memberId: ComparisonMemberId,
  year: number,
  context: CommandContext,
): Promise<void> {
  const { tx } = context
  const absence = await tx
    .selectFrom('comparison_absence')
    .where('member_id', '=', memberId)
    .where('first_year', '<=', year)
    .where('last_year', '>=', year)
    .select(['id', 'first_year as first'])
    .executeTakeFirst()
  if (!absence) return
  await tx.deleteFrom('comparison_absence').where('id', '=', absence.id).execute()
  if (absence.first < year)
    await insertAbsence(memberId, { first: absence.first, last: year - 1 }, context)
}

async function insertAbsence(
  memberId: ComparisonMemberId,
  { first, last }: { readonly first: number; readonly last: number },
  { tx, newId }: CommandContext,
): Promise<void> {
  await tx
    .insertInto('comparison_absence')
    .values({ id: newId<AbsenceId>(), member_id: memberId, first_year: first, last_year: last })
    .execute()
}
