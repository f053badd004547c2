import { assertThere } from '@electron/database/assert-there'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { ChecklistItem } from '@shared/features/dossiers/dossiers.contract'
import { dossiersErrors } from '@shared/features/dossiers/dossiers.errors'
import type { DossierPaperId, RequirementId } from '@shared/features/dossiers/dossiers.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { theNominations } from '../nominations/nominations.service'
import { dossiersStrings as strings } from './dossiers.strings'

interface Receiving {
  readonly ids: readonly NominationId[]
  readonly itemKey: string
  readonly name: string
  readonly receivedOn: LocalDate
}

/**
 * “Đã nhận bản giấy”; where it came before, the day is put right.
 *
 * @throws AppError `core.notFound`
 */
export async function receivePaper(
  { ids, itemKey, name, receivedOn }: Receiving,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const files = await theNominations(tx, ids)
  for (const file of files) {
    const columns = { name: tidy(name), received_on: receivedOn }
    await tx
      .insertInto('dossier_paper')
      .values({
        id: newId<DossierPaperId>(),
        ...{ nomination_id: file.id, item_key: itemKey },
        ...columns,
      })
      .onConflict((conflict) =>
        conflict.columns(['nomination_id', 'item_key']).doUpdateSet(columns),
      )
      .execute()
  }
  say(strings.received(tidy(name), { count: files.length, name: files[0]?.name ?? '' }))
  return null
}

/** @throws AppError `core.notFound` */
export async function unreceivePaper(
  { id, itemKey }: { readonly id: NominationId; readonly itemKey: string },
  { tx, say }: CommandContext,
): Promise<null> {
  const [file] = await theNominations(tx, [id])
  const gone = await tx
    .deleteFrom('dossier_paper')
    .where('nomination_id', '=', id)
    .where('item_key', '=', itemKey)
    .returning('name')
    .executeTakeFirst()
  if (gone) say(strings.unreceived(gone.name, file?.name ?? ''))
  return null
}

interface NewChecklist {
  readonly formId: AwardFormId
  readonly items: readonly ChecklistItem[]
}

/**
 * The office's own list of a form, in the order given; what was received under a key stays.
 *
 * @throws AppError `dossiers.sameKey`, `core.notFound`
 */
export async function saveChecklist(
  { formId, items }: NewChecklist,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  await assertThere(tx, { award_form: [formId] })
  const names = new Set<string>()
  const keys = new Set<string>()
  for (const { key, name } of items) {
    if (names.has(fold(name)) || keys.has(key)) throw dossiersErrors.sameKey({ name })
    names.add(fold(name))
    keys.add(key)
  }
  await tx.deleteFrom('dossier_requirement').where('form_id', '=', formId).execute()
  for (const [index, item] of items.entries())
    await tx
      .insertInto('dossier_requirement')
      .values({
        id: newId<RequirementId>(),
        form_id: formId,
        position: index + 1,
        item_key: item.key,
        name: tidy(item.name),
        subject_kind: item.kind,
        is_required: item.isRequired ? 1 : 0,
        source: tidy(item.source),
      })
      .execute()
  say(strings.checklistSaved(items.length))
  return null
}

/** Back to what the texts ask for. */
export async function resetChecklist(
  { formId }: { readonly formId: AwardFormId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { numDeletedRows } = await tx
    .deleteFrom('dossier_requirement')
    .where('form_id', '=', formId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n) say(strings.checklistReset)
  return null
}
