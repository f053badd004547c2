import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { sql } from 'kysely'

/**
 * What a nomination `n` of round `r` is put forward for: its own form, else the round's where that is
 * given at the level of the nomination. A list of all levels has one round, and the Bloc's form is
 * neither the base's nor the province's. null: not chosen.
 */
export const formOfNomination = sql<AwardFormId | null>`coalesce(n.form_id, (
  select rf.id from award_form as rf where rf.id = r.form_id and n.level = case rf.level
    when 'cell' then 'base' when 'section' then 'base'
    when 'nation' then 'province' else rf.level end))`
