import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy } from '@shared/core/vietnamese-fold'
import { exemplarsErrors } from '@shared/features/exemplars/exemplars.errors'
import type { ChoiceId } from '@shared/features/exemplars/exemplars.ids'
import type { SetMonth } from '@shared/features/exemplars/exemplars.months.contract'
import { getOrganisation } from '../organisation/organisation.detail.queries'
import { refuseMonthAhead } from './exemplars.service'
import { exemplarsStrings as strings } from './exemplars.strings'

/**
 * What a unit says of one month: its exemplars, or that there was none, or nothing.
 *
 * @throws AppError `exemplars.monthAhead`, `.noneAndSome`, `core.notFound`, `organisation.gone`
 */
export async function setMonth(
  { organisationId, year, month, exemplarIds, isNone, ...said }: SetMonth,
  { tx, today, newId, say }: CommandContext,
): Promise<null> {
  refuseMonthAhead({ year, month }, today)
  const chosen = [...new Set(exemplarIds)]
  if (isNone && chosen.length > 0) throw exemplarsErrors.noneAndSome()
  const { name: organisation } = await getOrganisation(tx, organisationId)
  const known = chosen.length
    ? await tx.selectFrom('exemplar').select('id').where('id', 'in', chosen).execute()
    : []
  if (known.length < chosen.length) throw coreErrors.notFound({ what: strings.exemplar })
  await tx
    .deleteFrom('exemplar_choice')
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .where('month', '=', month)
    .execute()
  const place = { organisation_id: organisationId, year, month }
  const words = { prize: tidy(said.prize), note: tidy(said.note) }
  const rows = (isNone ? [null] : chosen).map((exemplar_id) => ({
    ...{ id: newId<ChoiceId>(), ...place, exemplar_id, ...words },
  }))
  if (rows.length > 0) await tx.insertInto('exemplar_choice').values(rows).execute()
  say(strings.monthSet({ organisation, year, month, chosen: chosen.length }))
  return null
}
