import { assertThere } from '@electron/database/assert-there'
import { countReferences } from '@electron/database/references'
import type { CommandContext } from '@electron/ipc/context'
import { fold } from '@shared/core/vietnamese-fold'
import type { CreateGroup, GroupDetails } from '@shared/features/comparisons/comparisons.contract'
import { comparisonsErrors } from '@shared/features/comparisons/comparisons.errors'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { assertMayJoin, insertMembers } from './comparisons.members.service'
import { getGroup } from './comparisons.queries'
import { comparisonsStrings as strings } from './comparisons.strings'

/** @throws AppError `comparisons.nameTaken`, `.pairOfTwo`, `.notAlike`, `.wrongSubject` */
export async function createGroup(
  { form, subject, members, ...group }: CreateGroup,
  context: CommandContext,
): Promise<{ id: ComparisonGroupId }> {
  const { tx, newId, say } = context
  const id = newId<ComparisonGroupId>()
  await assertThere(tx, { campaign: [group.campaignId] })
  await assertNameIsFree(context, id, group)
  const subjectIds = [...new Set(members)]
  const year = group.firstYear
  if (form === 'pair' || subjectIds.length > 0)
    await assertMayJoin(context, { id, form, subject }, { year, subjectIds })
  await tx
    .insertInto('comparison_group')
    .values({ id, form, subject, proposal_key: null, ...groupValues(group) })
    .execute()
  await insertMembers(context, { id, subject, year }, subjectIds)
  say(strings.created(group.name))
  return { id }
}

/** @throws AppError `comparisons.nameTaken`, `core.notFound` */
export async function editGroup(
  { id, group }: { readonly id: ComparisonGroupId; readonly group: GroupDetails },
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  await getGroup(tx, id)
  await assertThere(tx, { campaign: [group.campaignId] })
  await assertNameIsFree(context, id, group)
  await tx.updateTable('comparison_group').set(groupValues(group)).where('id', '=', id).execute()
  say(strings.edited(group.name))
  return null
}

/** What is only about the group itself, and goes with it. */
const ownParts = ['comparison_lead', 'comparison_criterion', 'comparison_member'] as const

/**
 * Its members, points and leads go with it; all come back together by one undo.
 *
 * @throws AppError `comparisons.inUse` once it has signed a pledge, `core.notFound`
 */
export async function removeGroup(
  { id }: { readonly id: ComparisonGroupId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await getGroup(tx, id)
  const signed = { table: 'comparison_group', ids: [id], ignored: ownParts }
  const pledges = await countReferences(tx, signed)
  if (pledges > 0) throw comparisonsErrors.inUse({ name, pledges })
  const members = tx.selectFrom('comparison_member').where('group_id', '=', id).select('id')
  await tx.deleteFrom('comparison_score').where('member_id', 'in', members).execute()
  await tx.deleteFrom('comparison_result').where('member_id', 'in', members).execute()
  await tx.deleteFrom('comparison_absence').where('member_id', 'in', members).execute()
  for (const table of ownParts) await tx.deleteFrom(table).where('group_id', '=', id).execute()
  await tx.deleteFrom('comparison_group').where('id', '=', id).execute()
  say(strings.removed(name))
  return null
}

const groupValues = (group: GroupDetails) => ({
  name: group.name,
  first_year: group.firstYear,
  last_year: group.lastYear,
  campaign_id: group.campaignId,
  content: group.content,
  note: group.note,
  search_text: fold(group.name),
})

/** One name may return in other years, not twice in one. */
async function assertNameIsFree(
  { tx }: CommandContext,
  id: ComparisonGroupId,
  { name, firstYear, lastYear }: GroupDetails,
): Promise<void> {
  let others = tx
    .selectFrom('comparison_group')
    .where('id', '!=', id)
    .where('search_text', '=', fold(name))
    .where((eb) => eb.or([eb('last_year', 'is', null), eb('last_year', '>=', firstYear)]))
  if (lastYear !== null) others = others.where('first_year', '<=', lastYear)
  if (await others.select('id').executeTakeFirst()) throw comparisonsErrors.nameTaken({ name })
}
