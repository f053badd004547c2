import type { CommandContext } from '@electron/ipc/context'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { getOrganisation } from './organisation.detail.queries'
import { refuseLevel } from './organisation.service'
import { changeOrganisation } from './organisation.state'

export interface ListedOrganisation {
  readonly shortName: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  /** null: not reported. */
  readonly reportedMembers: number | null
}

/**
 * Takes over what a list says about an organisation on record: what has a history from today on, the
 * reported number of members without one. Where it stands and its name are left alone.
 *
 * @throws AppError `organisation.gone`, `.levelNotAllowed`, `.childNotAllowed`, `.tooEarly`
 */
export async function updateFromList(
  context: Pick<CommandContext, 'tx' | 'newId' | 'today'>,
  id: OrganisationId,
  { reportedMembers, ...state }: ListedOrganisation,
): Promise<void> {
  const row = await getOrganisation(context.tx, id)
  if (row.level !== state.level) await refuseLevel(context.tx, row, state.level)
  const isSame =
    row.level === state.level && row.kind === state.kind && row.short_name === state.shortName
  if (!isSame)
    await changeOrganisation(context, row, {
      ...{ effectiveOn: context.today, basis: '', cause: 'import', state },
    })
  await context.tx
    .updateTable('organisation')
    .set({ reported_members: reportedMembers })
    .where('id', '=', id)
    .execute()
}
