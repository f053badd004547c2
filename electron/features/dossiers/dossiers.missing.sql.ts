import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { type RawBuilder, sql } from 'kysely'
import { formOfNomination } from '../awards/awards.form-of'
import type { Requirements } from './dossiers.requirements'

/**
 * Whether a file (`n`, of round `r`) still lacks a paper that is required of it: true of what
 * `withMissing` would name papers for, but told where the rows are stored, so that nothing is read
 * to be counted.
 */
export function hasMissing(requirements: Requirements): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from json_each(${JSON.stringify(requiredRows(requirements))}) as q
    where q.value ->> 'form' = coalesce(${formOfNomination}, '')
      and q.value ->> 'adHoc' = (r.occasion = 'ad-hoc')
      and coalesce(q.value ->> 'kind', n.subject_kind) = n.subject_kind
      and not exists (select 1 from dossier_paper as p
        where p.nomination_id = n.id and p.item_key = q.value ->> 'key')
      and not exists (select 1 from dossier_attachment as a
        where a.nomination_id = n.id and a.item_key = q.value ->> 'key'))`
}

/** Of every form, and of none, in and outside ad-hoc occasions. */
function requiredRows(requirements: Requirements) {
  const forms: readonly (AwardFormId | null)[] = [null, ...requirements.formIds]
  return forms.flatMap((formId) =>
    [false, true].flatMap((isAdHoc) =>
      requirements
        .of(formId, isAdHoc ? 'ad-hoc' : null)
        .filter(({ isRequired }) => isRequired)
        .map(({ key, kind }) => ({ form: formId ?? '', adHoc: isAdHoc ? 1 : 0, key, kind })),
    ),
  )
}
