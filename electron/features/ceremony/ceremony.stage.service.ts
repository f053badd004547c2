import type { Db, Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { Grouping, MoveRecipient } from '@shared/features/ceremony/ceremony.contract'
import type {
  CeremonyGroupId,
  CeremonyId,
  CeremonyRecipientId,
} from '@shared/features/ceremony/ceremony.ids'
import { movedTo, planGroups } from '@shared/features/ceremony/ceremony.rules'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { getCeremonyRow } from './ceremony.queries'
import { ceremonyStrings as strings } from './ceremony.strings'
import type { CeremonyGroupTable } from './ceremony.table'

/** Rows written by one statement. */
const ROWS_AT_ONCE = 200

export interface Awarded {
  readonly awardId: AwardId
  readonly kind: SubjectKind
  readonly name: string
  readonly unit: string
}

/** Everybody whom the decisions award, in their order; a revoked award is not called up. */
export async function awardedBy(db: Db, decisionIds: readonly DecisionId[]): Promise<Awarded[]> {
  const all: Awarded[] = []
  for (const decisionId of decisionIds)
    all.push(
      ...(await db
        .selectFrom('award as a')
        .where('a.decision_id', '=', decisionId)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('award_revocation as v')
                .whereRef('v.award_id', '=', 'a.id')
                .select('v.id'),
            ),
          ),
        )
        .select(['a.id as awardId', 'a.subject_kind as kind', 'a.name', 'a.unit'])
        .orderBy('a.ledger_number')
        .execute()),
    )
  return all
}

/** New groups behind those there are. */
export async function addToStage(
  { tx, newId }: CommandContext,
  awarded: readonly Awarded[],
  { ceremonyId, size }: { readonly ceremonyId: CeremonyId; readonly size: number },
): Promise<void> {
  const last = await lastGroup(tx, ceremonyId)
  const plan = planGroups(awarded, { by: 'kind', size })
  const groups = plan.map(({ name }, index) =>
    groupRow({ ceremonyId, name, newId }, last + index + 1),
  )
  await insertRows(tx, 'ceremony_group', groups)
  const rows = plan.flatMap(({ recipients }, at) =>
    recipients.map(({ awardId }, index) => ({
      id: newId<CeremonyRecipientId>(),
      ceremony_id: ceremonyId,
      award_id: awardId,
      group_id: groups[at]?.id ?? ('' as CeremonyGroupId),
      position: index + 1,
      ...{ attendance: 'present' as const, proxy_name: '', seat: '', note: '' },
    })),
  )
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await insertRows(tx, 'ceremony_recipient', rows.slice(at, at + ROWS_AT_ONCE))
}

interface NewGroup {
  readonly ceremonyId: CeremonyId
  readonly name: string
  readonly newId: CommandContext['newId']
}

const groupRow = ({ ceremonyId, name, newId }: NewGroup, position: number) => ({
  id: newId<CeremonyGroupId>(),
  ceremony_id: ceremonyId,
  ...{ position, name, presenter: '' },
})

async function lastGroup(tx: Tx, ceremonyId: CeremonyId): Promise<number> {
  const { last } = await tx
    .selectFrom('ceremony_group')
    .where('ceremony_id', '=', ceremonyId)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** @throws AppError `core.notFound` */
export async function regroup(
  { id, by }: { readonly id: CeremonyId; readonly by: Grouping },
  { tx, say, newId }: CommandContext,
): Promise<null> {
  const { name, group_size } = await getCeremonyRow(tx, id)
  await leaveStage(tx, id)
  const recipients = await tx
    .selectFrom('ceremony_recipient as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .innerJoin('ceremony_decision as d', (join) =>
      join
        .onRef('d.decision_id', '=', 'a.decision_id')
        .onRef('d.ceremony_id', '=', 'r.ceremony_id'),
    )
    .where('r.ceremony_id', '=', id)
    .select(['r.id', 'a.subject_kind as kind', 'a.name', 'a.unit'])
    .orderBy('d.position')
    .orderBy('a.ledger_number')
    .execute()
  const former = await groupsOf(tx, id)
  const plan = planGroups(recipients, { by, size: group_size })
  const groups = plan.map((group, index) =>
    groupRow({ ceremonyId: id, name: group.name, newId }, index + 1),
  )
  await insertRows(tx, 'ceremony_group', groups)
  for (const [at, group] of plan.entries())
    await writeOrder(tx, group.recipients, groups[at]?.id ?? ('' as CeremonyGroupId))
  await removeGroups(tx, former)
  say(strings.regrouped({ name, groups: groups.length }))
  return null
}

export const groupsOf = (tx: Tx, id: CeremonyId): Promise<CeremonyGroupTable[]> =>
  tx
    .selectFrom('ceremony_group')
    .selectAll()
    .where('ceremony_id', '=', id)
    .orderBy('position')
    .execute()

async function removeGroups(
  tx: Tx,
  groups: readonly { readonly id: CeremonyGroupId }[],
): Promise<void> {
  if (groups.length === 0) return
  await tx
    .deleteFrom('ceremony_group')
    .where(
      'id',
      'in',
      groups.map(({ id }) => id),
    )
    .execute()
}

async function writeOrder(
  tx: Tx,
  recipients: readonly { readonly id: CeremonyRecipientId }[],
  groupId: CeremonyGroupId,
): Promise<void> {
  for (const [index, { id }] of recipients.entries())
    await tx
      .updateTable('ceremony_recipient')
      .set({ group_id: groupId, position: index + 1 })
      .where('id', '=', id)
      .execute()
}

/** @throws AppError `core.notFound` */
export async function moveRecipient(
  { id, groupId, position }: MoveRecipient,
  { tx, say }: CommandContext,
): Promise<null> {
  const moving = await tx
    .selectFrom('ceremony_recipient as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .where('r.id', '=', id)
    .select(['r.id', 'r.ceremony_id as ceremonyId', 'r.group_id as groupId', 'a.name'])
    .executeTakeFirst()
  if (!moving) throw coreErrors.notFound({ what: strings.recipient })
  await leaveStage(tx, moving.ceremonyId)
  const { ceremony_id } = await getGroup(tx, groupId)
  if (ceremony_id !== moving.ceremonyId) throw coreErrors.notFound({ what: strings.group })
  const standing = await inGroup(tx, groupId)
  const self = standing.find((each) => each.id === id) ?? moving
  await writeOrder(tx, movedTo(standing, self, position), groupId)
  if (moving.groupId !== groupId) await closeGap(tx, moving.groupId)
  say(strings.recipientMoved(moving.name))
  return null
}

const inGroup = (tx: Tx, groupId: CeremonyGroupId) =>
  tx
    .selectFrom('ceremony_recipient')
    .select('id')
    .where('group_id', '=', groupId)
    .orderBy('position')
    .execute()

/** A group that nobody stands in any more is none. */
async function closeGap(tx: Tx, groupId: CeremonyGroupId): Promise<void> {
  const left = await inGroup(tx, groupId)
  if (left.length === 0) await removeGroups(tx, [{ id: groupId }])
  else await writeOrder(tx, left, groupId)
}

export async function dropEmptyGroups(tx: Tx, ceremonyId: CeremonyId): Promise<void> {
  for (const group of await groupsOf(tx, ceremonyId)) await closeGap(tx, group.id)
}

/**
 * Those whose award was revoked since are no longer seen, and would be counted among those who are:
 * whatever sets the order anew takes them off the stage.
 */
export async function leaveStage(tx: Tx, ceremonyId: CeremonyId): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('ceremony_recipient')
    .where('ceremony_id', '=', ceremonyId)
    .where((eb) => eb('award_id', 'in', eb.selectFrom('award_revocation').select('award_id')))
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n) await dropEmptyGroups(tx, ceremonyId)
}

/** @throws AppError `core.notFound` */
export async function getGroup(tx: Tx, id: CeremonyGroupId): Promise<CeremonyGroupTable> {
  const row = await tx
    .selectFrom('ceremony_group')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.group })
  return row
}
