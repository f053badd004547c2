import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { comparisonsErrors } from '@shared/features/comparisons/comparisons.errors'
import type {
  ComparisonGroupId,
  ComparisonMemberId,
} from '@shared/features/comparisons/comparisons.ids'
import type { ComparisonSubject, LeadRole } from '@shared/features/comparisons/comparisons.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { qualifiedNames } from '../organisation/organisation.queries'
import { listPersonOptions } from '../people/people.queries'
import { ratingDay } from '../ratings/ratings.subjects'
import { differencesOn, memberRows, subjectColumns } from './comparisons.members.queries'
import { type GroupRow, getGroup, memberNames } from './comparisons.queries'
import { comeBack } from './comparisons.return.service'
import { comparisonsStrings as strings } from './comparisons.strings'

type SubjectId = OrganisationId | PersonId

interface Into {
  readonly id: ComparisonGroupId
  readonly subject: ComparisonSubject
  readonly year: number
}

/** After those who are in it already. */
export async function insertMembers(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  { id, subject, year }: Into,
  subjectIds: readonly SubjectId[],
): Promise<void> {
  if (subjectIds.length === 0) return
  const { last } = await tx
    .selectFrom('comparison_member')
    .where('group_id', '=', id)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('comparison_member')
    .values(
      subjectIds.map((subjectId, index) => ({
        ...{ id: newId<ComparisonMemberId>(), group_id: id, first_year: year, last_year: null },
        ...subjectColumns(subject, subjectId),
        position: (last ?? 0) + index + 1,
      })),
    )
    .execute()
}

/** @throws AppError `comparisons.wrongSubject`, `.alreadyIn`, `.notAlike`, `.pairOfTwo`, `core.notFound` */
export async function addMembers(
  input: {
    readonly id: ComparisonGroupId
    readonly year: number
    readonly subjectIds: readonly SubjectId[]
  },
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  const group = await getGroup(tx, input.id)
  const subjectIds = [...new Set(input.subjectIds)]
  await assertMayJoin(context, group, { ...input, subjectIds })
  const returning = await comeBack(context, group, { year: input.year, subjectIds })
  const fresh = subjectIds.filter((id) => !returning.has(id))
  await insertMembers(context, { ...group, year: input.year }, fresh)
  say(strings.joined(group.name, subjectIds.length))
  return null
}

/** Also for a group that is being made. */
export async function assertMayJoin(
  { tx, today }: CommandContext,
  group: Pick<GroupRow, 'id' | 'form' | 'subject'>,
  { year, subjectIds }: { readonly year: number; readonly subjectIds: readonly SubjectId[] },
): Promise<void> {
  const names = await namesOf(tx, group.subject, subjectIds)
  if (names.size !== subjectIds.length) throw comparisonsErrors.wrongSubject()
  const present = await memberRows(tx, { id: group.id, year })
  const inIt = present.flatMap(({ organisationId, personId }) => organisationId ?? personId ?? [])
  const twice = subjectIds.find((id) => inIt.includes(id))
  if (twice) throw comparisonsErrors.alreadyIn({ name: names.get(twice) ?? '' })
  const members = inIt.length + subjectIds.length
  if (group.form === 'pair' && members !== 2) throw comparisonsErrors.pairOfTwo({ members })
  if (group.form !== 'like' || group.subject !== 'organisation') return
  const day = ratingDay(year, today)
  const [first, ...rest] = [...inIt, ...subjectIds] as OrganisationId[]
  for (const other of rest) {
    if (!first || inIt.includes(other)) continue
    if ((await differencesOn(tx, [first, other], day)).length > 0)
      throw comparisonsErrors.notAlike({ name: names.get(other) ?? '' })
  }
}

async function namesOf(
  tx: CommandContext['tx'],
  subject: ComparisonSubject,
  ids: readonly SubjectId[],
): Promise<ReadonlyMap<SubjectId, string>> {
  if (subject === 'organisation') return qualifiedNames(tx, ids as OrganisationId[])
  const people = await listPersonOptions(tx, ids as PersonId[])
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}

/** What is only about a member, and goes with it. */
const memberParts = [
  'comparison_score',
  'comparison_result',
  'comparison_lead',
  'comparison_absence',
] as const

/** @throws AppError `comparisons.endsBeforeStart`, `core.notFound` */
export async function dropMember(
  {
    memberId,
    lastYear,
  }: { readonly memberId: ComparisonMemberId; readonly lastYear: number | null },
  { tx, say, today }: CommandContext,
): Promise<null> {
  const member = await tx
    .selectFrom('comparison_member')
    .where('id', '=', memberId)
    .selectAll()
    .executeTakeFirst()
  if (!member) throw coreErrors.notFound({ what: strings.member })
  const group = await getGroup(tx, member.group_id)
  const name = (await memberNames(tx, [memberId], today)).get(memberId) ?? ''
  if (lastYear === null) {
    for (const table of memberParts)
      await tx.deleteFrom(table).where('member_id', '=', memberId).execute()
    await tx.deleteFrom('comparison_member').where('id', '=', memberId).execute()
    say(strings.taken({ name, group: group.name }))
    return null
  }
  if (lastYear < member.first_year)
    throw comparisonsErrors.endsBeforeStart({ name, year: member.first_year })
  // Whoever has left was not away afterwards: coming back says anew which years were without it.
  await tx
    .deleteFrom('comparison_absence')
    .where('member_id', '=', memberId)
    .where('first_year', '>', lastYear)
    .execute()
  await tx
    .updateTable('comparison_member')
    .set({ last_year: lastYear })
    .where('id', '=', memberId)
    .execute()
  say(strings.left({ name, group: group.name, year: lastYear }))
  return null
}

interface Lead {
  readonly id: ComparisonGroupId
  readonly year: number
  readonly role: LeadRole
  readonly memberId: ComparisonMemberId | null
}

/** @throws AppError `core.notFound` for a group, or a member of it, that is gone */
export async function setLead(
  { id, year, role, memberId }: Lead,
  { tx, newId, say, today }: CommandContext,
): Promise<null> {
  const group = await getGroup(tx, id)
  await tx
    .deleteFrom('comparison_lead')
    .where('group_id', '=', id)
    .where('year', '=', year)
    .where('role', '=', role)
    .execute()
  if (memberId === null) {
    say(strings.unled({ role, group: group.name, year }))
    return null
  }
  const members = await memberRows(tx, { id, year })
  if (!members.some((member) => member.id === memberId))
    throw coreErrors.notFound({ what: strings.member })
  await tx
    .insertInto('comparison_lead')
    .values({ id: newId(), group_id: id, member_id: memberId, year, role })
    .execute()
  const name = (await memberNames(tx, [memberId], ratingDay(year, today))).get(memberId) ?? ''
  say(strings.led({ name, role, group: group.name, year }))
  return null
}
