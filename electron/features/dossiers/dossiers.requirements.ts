import type { Db } from '@electron/database/database'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { type Requirement, usualRequirements } from '@shared/features/dossiers/dossiers.catalogue'
import type { Checklist } from '@shared/features/dossiers/dossiers.contract'
import type { Occasion } from '@shared/features/nominations/nominations.kinds'

/** What is asked for, of every form there is: tens of forms with a handful of papers each. */
export class Requirements {
  readonly #own: ReadonlyMap<AwardFormId, readonly Requirement[]>
  readonly #forms: ReadonlyMap<AwardFormId, FormRow>

  constructor(own: ReadonlyMap<AwardFormId, readonly Requirement[]>, forms: readonly FormRow[]) {
    this.#own = own
    this.#forms = new Map(forms.map((form) => [form.id, form]))
  }

  /** @param formId null: no form chosen yet; the Party's list is what this office asks for */
  of(formId: AwardFormId | null, occasion: Occasion | null): readonly Requirement[] {
    const own = formId && this.#own.get(formId)
    if (own) return own
    const form = formId && this.#forms.get(formId)
    const isAdHoc = occasion === 'ad-hoc'
    return usualRequirements(
      form ? { ...form, isAdHoc } : { system: 'party', category: 'form', isAdHoc },
    )
  }

  isOwn(formId: AwardFormId): boolean {
    return this.#own.has(formId)
  }

  get formIds(): readonly AwardFormId[] {
    return [...this.#forms.keys()]
  }
}

type FormRow = Awaited<ReturnType<typeof readForms>>[number]

const readForms = (db: Db) =>
  db.selectFrom('award_form').select(['id', 'system', 'category']).execute()

export async function readRequirements(db: Db): Promise<Requirements> {
  const rows = await db
    .selectFrom('dossier_requirement')
    .selectAll()
    .orderBy('form_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const own = Map.groupBy(rows, (row) => row.form_id)
  return new Requirements(
    new Map(
      [...own].map(([formId, items]) => [
        formId,
        items.map((row) => ({
          key: row.item_key,
          name: row.name,
          kind: row.subject_kind,
          isRequired: row.is_required === 1,
          source: row.source,
        })),
      ]),
    ),
    await readForms(db),
  )
}

/** The list of one form, as it is asked for outside ad-hoc occasions. */
export async function checklistOf(db: Db, formId: AwardFormId): Promise<Checklist> {
  const requirements = await readRequirements(db)
  return {
    formId,
    isOwn: requirements.isOwn(formId),
    items: requirements.of(formId, null),
  }
}
