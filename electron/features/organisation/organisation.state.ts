import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import { textSortKey } from '@shared/core/vietnamese-names'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
  VersionCause,
} from '@shared/features/organisation/organisation.kinds'
import { effectiveDayProblem } from '@shared/features/organisation/organisation.rules'
import type { OrganisationRow } from './organisation.detail.queries'

/** What a version records. */
export interface OrganisationState {
  readonly name: string
  readonly shortName: string
  readonly parentId: OrganisationId | null
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
}

export interface Effect {
  readonly effectiveOn: LocalDate
  /** The document behind the change; may be empty. */
  readonly basis: string
}

interface Change extends Effect {
  readonly cause: VersionCause
  readonly state?: Partial<OrganisationState>
  /** Columns without a history of their own. */
  readonly also?: { readonly position?: number; readonly closed_on?: LocalDate | null }
}

export interface PlannedChange extends Change {
  readonly row: OrganisationRow
  readonly ordinal: number
}

/**
 * A change of an organisation that may be made, and nothing written yet: what will come of it is shown
 * from the same plan that is carried out.
 *
 * @throws AppError `organisation.later`, `organisation.tooEarly`
 */
export async function planChange(
  { db, today }: Planning,
  row: OrganisationRow,
  change: Change,
): Promise<PlannedChange> {
  const last = await lastChange(db, row.id)
  refuseDay(change.effectiveOn, { today, latest: last.day, name: row.name })
  return { row, ordinal: last.ordinal + 1, ...change }
}

/** What planning reads: the data, and the day in the office. */
export interface Planning {
  readonly db: Db
  readonly today: LocalDate
}

/** A command plans in its own transaction. */
export const planningIn = ({ tx, today }: Pick<CommandContext, 'tx' | 'today'>): Planning => ({
  db: tx,
  today,
})

/** Writes a version that says since when and why, and the state in force. */
export async function writeChange(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  { row, ordinal, effectiveOn, basis, cause, state: changed = {}, also = {} }: PlannedChange,
): Promise<void> {
  const state = { ...stateOf(row), ...changed }
  const closedOn = also.closed_on === undefined ? row.closed_on : also.closed_on
  await tx
    .insertInto('organisation_version')
    .values({
      id: newId(),
      organisation_id: row.id,
      ordinal,
      valid_from: effectiveOn,
      cause,
      basis,
      is_open: closedOn === null ? 1 : 0,
      ...stateColumns(state),
    })
    .execute()
  await tx
    .updateTable('organisation')
    .set({ ...stateColumns(state), ...searchColumns(state), ...also })
    .where('id', '=', row.id)
    .execute()
}

/**
 * Plans and writes at once.
 *
 * @throws AppError `organisation.later`, `organisation.tooEarly`
 */
export async function changeOrganisation(
  context: Pick<CommandContext, 'tx' | 'newId' | 'today'>,
  row: OrganisationRow,
  change: Change,
): Promise<void> {
  await writeChange(context, await planChange(planningIn(context), row, change))
}

export function refuseDay(
  day: LocalDate,
  { today, latest, name }: { today: LocalDate; latest: LocalDate | null; name: string },
): void {
  const problem = effectiveDayProblem(day, { today, latest })
  if (problem === 'later') throw organisationErrors.later({ today })
  if (problem === 'tooEarly' && latest) throw organisationErrors.tooEarly({ name, latest })
}

async function lastChange(db: Db, id: OrganisationId) {
  const { ordinal, day } = await db
    .selectFrom('organisation_version')
    .where('organisation_id', '=', id)
    .select((eb) => [
      eb.fn.max<number | null>('ordinal').as('ordinal'),
      eb.fn.max<LocalDate | null>('valid_from').as('day'),
    ])
    .executeTakeFirstOrThrow()
  return { ordinal: ordinal ?? 0, day }
}

const stateOf = (row: OrganisationRow): OrganisationState => ({
  name: row.name,
  shortName: row.short_name,
  parentId: row.parent_id,
  level: row.level,
  kind: row.kind,
})

export const stateColumns = (state: OrganisationState) => ({
  name: state.name,
  short_name: state.shortName,
  parent_id: state.parentId,
  level: state.level,
  kind: state.kind,
})

export const searchColumns = ({
  name,
  shortName,
}: Pick<OrganisationState, 'name' | 'shortName'>) => ({
  sort_key: textSortKey(name),
  search_text: fold(`${name} ${shortName}`),
})
