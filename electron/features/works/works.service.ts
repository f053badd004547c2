import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import type { WorkDetails } from '@shared/features/works/works.contract'
import { worksErrors } from '@shared/features/works/works.errors'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { settleProgress } from '@shared/features/works/works.rules'
import { itemsOf } from '../campaigns/campaigns.frameworks.queries'
import { getCampaign } from '../campaigns/campaigns.queries'
import { findWorks, getWork } from './works.queries'
import { worksStrings as strings } from './works.strings'

/** @throws AppError `core.notFound`, `works.foreignItem` */
export async function createWork(
  item: WorkDetails,
  { tx, today, newId, say }: CommandContext,
): Promise<{ id: WorkItemId }> {
  const id = newId<WorkItemId>()
  refuseFuture(item.doneOn, today)
  await assertFits(tx, item, null)
  await tx
    .insertInto('work_item')
    .values({ id, ...workValues(item) })
    .execute()
  say(strings.created(tidy(item.title)))
  return { id }
}

/** @throws AppError `core.notFound`, `works.foreignItem` */
export async function editWork(
  { id, item }: { readonly id: WorkItemId; readonly item: WorkDetails },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const before = await getWork(tx, id)
  // A day that was there stays editable beside: only another one is judged anew.
  if (item.doneOn !== before.doneOn) refuseFuture(item.doneOn, today)
  await assertFits(tx, item, before)
  await tx.updateTable('work_item').set(workValues(item)).where('id', '=', id).execute()
  say(strings.edited(tidy(item.title)))
  return null
}

/** With the evidence attached; all of it comes back by one undo. @throws AppError `core.notFound` */
export async function removeWorks(
  { ids }: { readonly ids: readonly WorkItemId[] },
  { tx, say }: CommandContext,
): Promise<{ removed: number }> {
  const items = await findWorks(tx, ids)
  const [first] = items
  if (!first) throw coreErrors.notFound({ what: strings.item })
  const found = items.map(({ id }) => id)
  await tx.deleteFrom('work_item_attachment').where('work_item_id', 'in', found).execute()
  await tx.deleteFrom('work_item').where('id', 'in', found).execute()
  say(strings.removed(first.title, found.length - 1))
  return { removed: found.length }
}

/**
 * “Đã xong”, all of them on one day. What was done before keeps its day, and what was dropped stays
 * dropped: nobody did it.
 */
export async function markDone(
  { ids, doneOn }: { readonly ids: readonly WorkItemId[]; readonly doneOn: LocalDate | null },
  { tx, today, say }: CommandContext,
): Promise<{ marked: number }> {
  refuseFuture(doneOn, today)
  const open = (await findWorks(tx, ids)).filter(
    ({ state }) => state === 'planned' || state === 'doing',
  )
  if (open.length > 0) {
    await tx
      .updateTable('work_item')
      .set({ state: 'done', progress: 100, done_on: doneOn })
      .where(
        'id',
        'in',
        open.map(({ id }) => id),
      )
      .execute()
    say(strings.done(open.length, doneOn))
  }
  return { marked: open.length }
}

/** @throws AppError `works.doneInFuture` */
function refuseFuture(day: LocalDate | null, today: LocalDate): void {
  if (day !== null && day > today) throw worksErrors.doneInFuture({ day })
}

/**
 * An item of a framework that the campaign uses; one it was given before may stay, since the
 * campaign may have gone over to a new version of the framework.
 */
async function assertFits(
  tx: Tx,
  { campaignId, frameworkItemId, organisationId, personId }: WorkDetails,
  before: Pick<WorkDetails, 'campaignId' | 'frameworkItemId'> | null,
): Promise<void> {
  if (campaignId !== null) await getCampaign(tx, campaignId)
  await assertThere(tx, { organisation: [organisationId], person: [personId] })
  if (frameworkItemId === null) return
  const isKept = before?.frameworkItemId === frameworkItemId && before.campaignId === campaignId
  if (isKept) return
  const used = campaignId === null ? [] : await itemsOf(tx, campaignId)
  if (!used.some(({ items }) => items.some(({ id }) => id === frameworkItemId)))
    throw worksErrors.foreignItem()
}

function workValues(item: WorkDetails) {
  const { state, progress, doneOn } = settleProgress(item)
  const [title, field, ownerText] = [item.title, item.field, item.ownerText].map(tidy)
  return {
    campaign_id: item.campaignId,
    framework_item_id: item.frameworkItemId,
    year: item.year,
    field: field ?? '',
    title: title ?? '',
    organisation_id: item.organisationId,
    person_id: item.personId,
    owner_text: ownerText ?? '',
    starts_on: item.startsOn,
    due_on: item.dueOn,
    done_on: doneOn,
    state,
    progress,
    result: toNfc(item.result),
    note: toNfc(item.note),
    search_text: fold([title, field, ownerText, item.result].join(' ')),
  }
}
