import type { Db } from '@electron/database/database'
import { countReferences } from '@electron/database/references'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type { AwardFormFields } from '@shared/features/awards/awards.contract'
import { awardsErrors } from '@shared/features/awards/awards.errors'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { AwardSubject } from '@shared/features/awards/awards.kinds'
import { overlaps } from '@shared/features/awards/awards.rules'
import { formLabel } from '@shared/features/awards/awards.strings'
import { type SqlBool, sql } from 'kysely'
import { partsOfForm, readForms } from './awards.queries'
import { awardsStrings as strings } from './awards.strings'

export async function addForm(
  form: AwardFormFields,
  { tx, newId, say }: CommandContext,
): Promise<{ id: AwardFormId }> {
  await assertFree(tx, form, null)
  const id = newId<AwardFormId>()
  const { last } = await tx
    .selectFrom('award_form')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('award_form')
    .values({ id, ...columnsOf(form), position: (last ?? 0) + 1 })
    .execute()
  say(strings.formAdded(formLabel(form)))
  return { id }
}

/** What is built in or used stays what it is: only competence, subjects, words and days change. */
export async function editForm(
  { id, form }: { readonly id: AwardFormId; readonly form: AwardFormFields },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getForm(tx, id)
  if (!isSame(before, form) && (before.isBuiltIn || (await usesOf(tx, id)) > 0))
    throw awardsErrors.formIsFixed({ form: before.label })
  await assertFree(tx, form, id)
  await tx.updateTable('award_form').set(columnsOf(form)).where('id', '=', id).execute()
  say(strings.formEdited(formLabel(form)))
  return null
}

export async function removeForm(
  { id }: { readonly id: AwardFormId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { label, isBuiltIn } = await getForm(tx, id)
  if (isBuiltIn) throw awardsErrors.builtIn({ what: label })
  const uses = await usesOf(tx, id)
  if (uses > 0) throw awardsErrors.formInUse({ form: label, uses })
  const rule = await ruleNaming(tx, id)
  if (rule) throw awardsErrors.formInRules({ form: label, rule: rule.title })
  for (const part of partsOfForm) await tx.deleteFrom(part).where('form_id', '=', id).execute()
  await tx.deleteFrom('award_form').where('id', '=', id).execute()
  say(strings.formRemoved(label))
  return null
}

/** @throws AppError `core.notFound` */
export async function getForm(db: Db, id: AwardFormId) {
  const form = (await readForms(db)).find((each) => each.id === id)
  if (!form) throw coreErrors.notFound({ what: strings.form })
  return form
}

const usesOf = (db: Db, id: AwardFormId): Promise<number> =>
  countReferences(db, { table: 'award_form', ids: [id], ignored: partsOfForm })

/** A condition of another form may ask for this one as an earlier award. */
const ruleNaming = (db: Db, id: AwardFormId) =>
  db
    .selectFrom('award_rule')
    .where(sql<SqlBool>`instr(tree, ${id}) > 0`)
    .where(({ or, eb }) => or([eb('form_id', 'is', null), eb('form_id', '!=', id)]))
    .select('title')
    .executeTakeFirst()

const isSame = (one: AwardFormFields, other: AwardFormFields): boolean =>
  one.system === other.system &&
  one.category === other.category &&
  one.recognition === other.recognition &&
  one.name === other.name &&
  one.level === other.level &&
  one.period === other.period

/** The same form may come back later, with other days; twice on one day it would be ambiguous. */
async function assertFree(db: Db, form: AwardFormFields, own: AwardFormId | null): Promise<void> {
  const twin = (await readForms(db)).find(
    (other) =>
      other.id !== own &&
      other.system === form.system &&
      fold(other.label) === fold(formLabel(form)) &&
      other.category === form.category &&
      overlaps(other, form),
  )
  if (twin) throw awardsErrors.formTaken({ form: twin.label })
}

function columnsOf(form: AwardFormFields) {
  const flag = (subject: AwardSubject): 0 | 1 => (form.subjects.includes(subject) ? 1 : 0)
  return {
    ...{ system: form.system, category: form.category, recognition: form.recognition },
    ...{ name: form.name, level: form.level, period: form.period, giver: form.giver },
    for_persons: flag('person'),
    for_cells: flag('cell'),
    for_base_organisations: flag('base-organisation'),
    for_collectives: flag('collective'),
    ...{ basis: form.basis, note: form.note },
    ...{ valid_from: form.validFrom, valid_to: form.validTo },
  }
}
