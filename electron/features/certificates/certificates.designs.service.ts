import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import {
  DEFAULT_DESIGN,
  type DesignLayout,
  starterDesign,
} from '@shared/features/certificates/certificates.design'
import type {
  DesignEdit,
  NewDesign,
} from '@shared/features/certificates/certificates.designs.contract'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type { DesignId, DesignVersionId } from '@shared/features/certificates/certificates.ids'
import { getDesign, isVersionTaken } from './certificates.designs.queries'
import { getStock } from './certificates.stock.queries'
import { certificatesStrings as strings } from './certificates.strings'
import type { CertificateDesignTable } from './certificates.table'

interface One {
  readonly id: DesignId
}

/** @throws AppError `core.notFound`, `certificates.sizeDiffers` */
export async function addDesign(
  { name, stockId, formId, appliesTo, copyOf }: NewDesign,
  { tx, newId, say }: CommandContext,
): Promise<{ id: DesignId }> {
  const stock = stockId === null ? null : await getStock(tx, stockId)
  const layout = await firstLayout({ tx }, { copyOf, stock })
  if (stock) assertSameSize(layout, stock)
  const id = newId<DesignId>()
  const words = { name: tidy(name), form_id: formId, applies_to: appliesTo }
  await assertThere(tx, { award_form: [formId] })
  await tx
    .insertInto('certificate_design')
    .values({ id, ...words, is_default: 0, is_retired: 0 })
    .execute()
  await tx
    .insertInto('certificate_design_version')
    .values({
      id: newId<DesignVersionId>(),
      design_id: id,
      version: 1,
      stock_id: stockId,
      layout: JSON.stringify(layout),
    })
    .execute()
  say(strings.designAdded(words.name))
  return { id }
}

type SheetSize = Pick<
  Awaited<ReturnType<typeof getStock>>,
  'name' | 'width_tenths' | 'height_tenths'
>

async function firstLayout(
  { tx }: Pick<CommandContext, 'tx'>,
  { copyOf, stock }: { readonly copyOf: DesignId | null; readonly stock: SheetSize | null },
): Promise<DesignLayout> {
  if (copyOf !== null) return (await getDesign(tx, copyOf)).layout
  if (stock === null) return DEFAULT_DESIGN
  return starterDesign({ width: stock.width_tenths / 10, height: stock.height_tenths / 10 })
}

/** @throws AppError `core.notFound`, `certificates.sizeDiffers`, `.defaultTaken` */
export async function editDesign(
  { id, name, stockId, formId, appliesTo, layout }: DesignEdit,
  { tx, newId, say }: CommandContext,
): Promise<{ version: number }> {
  const design = await getDesign(tx, id)
  if (stockId !== null) assertSameSize(layout, await getStock(tx, stockId))
  await assertThere(tx, { award_form: [formId] })
  const words = { name: tidy(name), form_id: formId, applies_to: appliesTo }
  if (design.isDefault) await assertOnlyDefault(tx, { id, ...words })
  await tx.updateTable('certificate_design').set(words).where('id', '=', id).execute()
  const look = { stock_id: stockId, layout: JSON.stringify(layout) }
  const isSame = design.stockId === stockId && JSON.stringify(design.layout) === look.layout
  const isNext = !isSame && (await isVersionTaken(tx, design.versionId))
  const version = isNext ? design.version + 1 : design.version
  if (isNext)
    await tx
      .insertInto('certificate_design_version')
      .values({ id: newId<DesignVersionId>(), design_id: id, version, ...look })
      .execute()
  else
    await tx
      .updateTable('certificate_design_version')
      .set(look)
      .where('id', '=', design.versionId)
      .execute()
  say(isNext ? strings.designNextVersion(words.name, version) : strings.designEdited(words.name))
  return { version }
}

function assertSameSize(
  { sheet }: DesignLayout,
  { name, width_tenths, height_tenths }: SheetSize,
): void {
  const isSame =
    Math.round(sheet.width * 10) === width_tenths && Math.round(sheet.height * 10) === height_tenths
  if (!isSame) throw certificateErrors.sizeDiffers({ name })
}

/** Two defaults for the same would leave it to chance which one is printed. */
async function assertOnlyDefault(
  tx: Tx,
  {
    id,
    name,
    form_id,
    applies_to,
  }: Pick<CertificateDesignTable, 'id' | 'name' | 'form_id' | 'applies_to'>,
): Promise<void> {
  const other = await tx
    .selectFrom('certificate_design')
    .where('is_default', '=', 1)
    .where('id', '<>', id)
    .where('form_id', 'is', form_id)
    .where('applies_to', '=', applies_to)
    .select('name')
    .executeTakeFirst()
  if (other) throw certificateErrors.defaultTaken({ name, other: other.name })
}

/** One default for each form and kind of subject: the one before it steps back. */
export async function makeDefault(
  { id, isDefault }: One & { readonly isDefault: boolean },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, formId, appliesTo } = await getDesign(tx, id)
  await tx
    .updateTable('certificate_design')
    .set({ is_default: 0 })
    .where('is_default', '=', 1)
    .where('form_id', formId === null ? 'is' : '=', formId)
    .where('applies_to', '=', appliesTo)
    .execute()
  if (isDefault)
    await tx
      .updateTable('certificate_design')
      .set({ is_default: 1, is_retired: 0 })
      .where('id', '=', id)
      .execute()
  say(isDefault ? strings.designIsDefault(name) : strings.designNoDefault(name))
  return null
}

export async function retireDesign(
  { id, isRetired }: One & { readonly isRetired: boolean },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, isDefault } = await getDesign(tx, id)
  await tx
    .updateTable('certificate_design')
    .set({ is_retired: isRetired ? 1 : 0, is_default: isDefault && !isRetired ? 1 : 0 })
    .where('id', '=', id)
    .execute()
  say(isRetired ? strings.designRetired(name) : strings.designRevived(name))
  return null
}

/** @throws AppError `core.notFound`, `certificates.designInUse` */
export async function removeDesign({ id }: One, { tx, say }: CommandContext): Promise<null> {
  const { name, decisions } = await getDesign(tx, id)
  if (decisions > 0) throw certificateErrors.designInUse({ name, decisions })
  await tx.deleteFrom('certificate_override').where('design_id', '=', id).execute()
  await tx.deleteFrom('certificate_design_version').where('design_id', '=', id).execute()
  await tx.deleteFrom('certificate_design').where('id', '=', id).execute()
  say(strings.designRemoved(name))
  return null
}
