import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationLevel,
  VersionCause,
} from '@shared/features/organisation/organisation.kinds'
import {
  buildTree,
  flattenTree,
  mayStandUnder,
} from '@shared/features/organisation/organisation.rules'
import {
  levelLabels,
  organisationStrings as strings,
} from '@shared/features/organisation/organisation.strings'
import { findOpenRoot } from './organisation.detail.queries'
import { type OrganisationState, searchColumns, stateColumns } from './organisation.state'

type Writing = Pick<CommandContext, 'tx' | 'newId'>

export interface NewOrganisation extends OrganisationState {
  readonly id: OrganisationId
  /** null: since before the office kept records. */
  readonly openedOn: LocalDate | null
  readonly reportedMembers: number | null
}

/** Rows written before the window is given a turn. */
const rowsPerTurn = 200

/**
 * Inserts a whole list, parents before children, each after the siblings that are there. Ids are the
 * caller's, so that a row may name another row of the list as its parent.
 *
 * @param onWritten told how many of the rows are written so far
 * @throws AppError `organisation.brokenList`, `.gone` (a parent), `.levelNotAllowed`, `.rootExists`
 */
export async function insertOrganisations(
  context: Writing,
  organisations: readonly NewOrganisation[],
  onWritten?: (rows: number) => void,
): Promise<void> {
  const inOrder = flattenTree(buildTree(organisations), () => true).map(({ node }) => node)
  if (inOrder.length < organisations.length) throw organisationErrors.brokenList()
  await refuseMisplaced(context.tx, inOrder)
  await createOrganisations(context, inOrder, { cause: 'import', basis: '', onWritten })
}

async function refuseMisplaced(db: Db, organisations: readonly NewOrganisation[]): Promise<void> {
  const levels = await levelsOf(db, organisations)
  const root = organisations.some(({ parentId }) => parentId === null)
    ? await findOpenRoot(db)
    : null
  if (root) throw organisationErrors.rootExists({ name: root.name })
  for (const { level, name, parentId } of organisations) {
    const parentLevel = parentId === null ? null : levels.get(parentId)
    if (parentLevel === undefined) throw organisationErrors.gone()
    if (!mayStandUnder(level, parentLevel))
      throw organisationErrors.levelNotAllowed({
        level: `${levelLabels[level]} (${name})`,
        parent: parentLevel === null ? strings.noParent : levelLabels[parentLevel],
      })
  }
}

/** Levels of the listed organisations and of their parents that exist already. */
async function levelsOf(
  db: Db,
  organisations: readonly NewOrganisation[],
): Promise<ReadonlyMap<OrganisationId, OrganisationLevel>> {
  const known = await db.selectFrom('organisation').select(['id', 'level']).execute()
  return new Map([...known, ...organisations].map(({ id, level }) => [id, level]))
}

interface Creation {
  readonly cause: VersionCause
  readonly basis: string
  readonly onWritten?: ((rows: number) => void) | undefined
}

/** Writes organisations that were checked already, with their first version. */
export async function createOrganisations(
  { tx, newId }: Writing,
  organisations: readonly NewOrganisation[],
  { cause, basis, onWritten }: Creation,
): Promise<void> {
  const nextPlace = await placesTaken(tx)
  for (let from = 0; from < organisations.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = organisations.slice(from, from + rowsPerTurn)
    const rows = some.map((organisation) => ({
      id: organisation.id,
      ...stateColumns(organisation),
      ...searchColumns(organisation),
      position: nextPlace(organisation.parentId),
      reported_members: organisation.reportedMembers,
      opened_on: organisation.openedOn,
      closed_on: null,
    }))
    const versions = some.map((organisation) => ({
      id: newId(),
      organisation_id: organisation.id,
      ordinal: 1,
      valid_from: organisation.openedOn,
      ...{ cause, basis },
      ...stateColumns(organisation),
    }))
    await tx.insertInto('organisation').values(rows).execute()
    await tx.insertInto('organisation_version').values(versions).execute()
    onWritten?.(from + some.length)
  }
}

/** @returns the next free position under a parent, a new one at every call */
async function placesTaken(db: Db): Promise<(parentId: OrganisationId | null) => number> {
  const last = await db
    .selectFrom('organisation')
    .select((eb) => ['parent_id', eb.fn.max<number>('position').as('position')])
    .groupBy('parent_id')
    .execute()
  const taken = new Map(last.map((row) => [row.parent_id, row.position]))
  return (parentId) => {
    const position = (taken.get(parentId) ?? -1) + 1
    taken.set(parentId, position)
    return position
  }
}
