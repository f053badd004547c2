import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type {
  AddOrganisation,
  EndOrResume,
  ReclassifyOrganisation,
  RenameOrganisation,
} from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import {
  kindLabels,
  levelLabels,
  organisationSentences as sentences,
  organisationStrings as strings,
} from '@shared/features/organisation/organisation.strings'
import { createOrganisations } from './organisation.bulk'
import {
  countOpenChildren,
  countPeople,
  findOpenRoot,
  getOrganisation,
  listChildLevels,
  type OrganisationRow,
  refuseNamesake,
} from './organisation.detail.queries'
import { refuseTracesSince, refuseUnfitThen } from './organisation.past.refusals'
import {
  changeOrganisation,
  type PlannedChange,
  type Planning,
  planChange,
  planningIn,
  refuseDay,
  writeChange,
} from './organisation.state'

/**
 * @throws AppError `.gone`, `.closed` (the parent), `.levelNotAllowed`, `.rootExists`, `.namesake`,
 *   `.later`
 */
export async function addOrganisation(
  { openedOn, basis, ...state }: AddOrganisation,
  context: CommandContext,
): Promise<{ id: OrganisationId }> {
  const { tx, today, newId } = context
  if (openedOn) refuseDay(openedOn, { today, latest: null, name: state.name })
  await refusePlace(tx, state.level, state.parentId)
  await refuseNamesake(tx, { ...state, id: null })
  const id = newId<OrganisationId>()
  const organisation = { id, ...state, openedOn, reportedMembers: null }
  await createOrganisations(context, [organisation], { cause: 'create', basis })
  context.say(sentences.added(state.name))
  return { id }
}

/** @throws AppError `.gone`, `.closed`, `.nothingChanged`, `.namesake`, `.later`, `.tooEarly` */
export async function planRename(
  { id, name, shortName, effectiveOn, basis }: RenameOrganisation,
  planning: Planning,
): Promise<PlannedChange> {
  const row = await openOrganisation(planning.db, id)
  if (row.name === name && row.short_name === shortName)
    throw organisationErrors.nothingChanged({ name })
  if (row.name !== name) await refuseNamesake(planning.db, { id, name, parentId: row.parent_id })
  const change = { effectiveOn, basis, cause: 'rename', state: { name, shortName } } as const
  return planChange(planning, row, change)
}

/** @throws AppError as `planRename` */
export async function renameOrganisation(
  rename: RenameOrganisation,
  context: CommandContext,
): Promise<Record<string, never>> {
  const planned = await planRename(rename, planningIn(context))
  await writeChange(context, planned)
  context.say(sentences.renamed({ from: planned.row.name, to: rename.name }))
  return {}
}

/**
 * Chi bộ cơ sở ↔ đảng bộ cơ sở, or another type of body.
 *
 * @throws AppError `.gone`, `.closed`, `.nothingChanged`, `.levelNotAllowed`, `.childNotAllowed`,
 *   `.later`, `.tooEarly`
 */
export async function reclassifyOrganisation(
  { id, level, kind, ...effect }: ReclassifyOrganisation,
  context: CommandContext,
): Promise<Record<string, never>> {
  const { tx } = context
  const row = await openOrganisation(tx, id)
  if (row.level === level && row.kind === kind)
    throw organisationErrors.nothingChanged({ name: row.name })
  if (row.level !== level) await refuseLevel(tx, row, level)
  const cause = row.level === level ? 'retype' : 'relevel'
  await changeOrganisation(context, row, { ...effect, cause, state: { level, kind } })
  context.say(reclassifiedSentence(row, { level, kind }))
  return {}
}

/** What the log says of another level or type. */
export const reclassifiedSentence = (
  row: Pick<OrganisationRow, 'name' | 'level'>,
  { level, kind }: Pick<ReclassifyOrganisation, 'level' | 'kind'>,
): string =>
  row.level === level
    ? sentences.retyped({ name: row.name, kind: kindLabels[kind] })
    : sentences.reclassified({ name: row.name, level: levelLabels[level] })

/**
 * Ends an organisation. Its record, its past names and its awards stay.
 *
 * @throws AppError `.gone`, `.closed`, `.notEmpty`, `.leftSince`, `.later`, `.tooEarly`
 */
export async function closeOrganisation(
  { id, ...effect }: EndOrResume,
  context: CommandContext,
): Promise<Record<string, never>> {
  const { tx } = context
  const row = await openOrganisation(tx, id)
  const children = await countOpenChildren(tx, id)
  const { people } = await countPeople(tx, id)
  if (children > 0 || people > 0)
    throw organisationErrors.notEmpty({ name: row.name, children, members: people })
  await refuseTracesSince(tx, [id], effect.effectiveOn)
  const also = { closed_on: effect.effectiveOn }
  await changeOrganisation(context, row, { ...effect, cause: 'close', also })
  context.say(sentences.closed({ name: row.name, day: effect.effectiveOn }))
  return {}
}

/**
 * @throws AppError `.gone`, `.notClosed`, `.closed` (the parent), `.rootExists`, `.namesake`,
 *   `.notOpenThen`, `.later`, `.tooEarly`
 */
export async function planReopening(
  { id, effectiveOn, basis }: EndOrResume,
  planning: Planning,
): Promise<PlannedChange> {
  const { db } = planning
  const row = await getOrganisation(db, id)
  if (row.closed_on === null) throw organisationErrors.notClosed({ name: row.name })
  await refusePlace(db, row.level, row.parent_id)
  await refuseNamesake(db, { id, name: row.name, parentId: row.parent_id })
  await refuseUnfitThen(db, row.parent_id, { day: effectiveOn, level: row.level })
  const change = { effectiveOn, basis, cause: 'reopen', also: { closed_on: null } } as const
  return planChange(planning, row, change)
}

/** @throws AppError as `planReopening` */
export async function reopenOrganisation(
  reopening: EndOrResume,
  context: CommandContext,
): Promise<Record<string, never>> {
  const planned = await planReopening(reopening, planningIn(context))
  await writeChange(context, planned)
  context.say(sentences.reopened({ name: planned.row.name, day: reopening.effectiveOn }))
  return {}
}

/** @throws AppError `organisation.gone`, `organisation.closed` */
export async function openOrganisation(db: Db, id: OrganisationId): Promise<OrganisationRow> {
  const row = await getOrganisation(db, id)
  if (row.closed_on !== null)
    throw organisationErrors.closed({ name: row.name, day: row.closed_on })
  return row
}

/**
 * Refuses a level where it may not stand: under this parent, or as a second organisation at the top.
 *
 * @throws AppError `.gone`, `.closed` (the parent), `.levelNotAllowed`, `.rootExists`
 */
export async function refusePlace(
  db: Db,
  level: OrganisationLevel,
  parentId: OrganisationId | null,
): Promise<void> {
  const parent = parentId === null ? null : await openOrganisation(db, parentId)
  if (!mayStandUnder(level, parent?.level ?? null))
    throw organisationErrors.levelNotAllowed({
      level: levelLabels[level],
      parent: parent?.name ?? strings.noParent,
    })
  const root = parent === null ? await findOpenRoot(db) : null
  if (root) throw organisationErrors.rootExists({ name: root.name })
}

/**
 * Refuses another level for an organisation on record, for where it stands or for what is below it.
 *
 * @throws AppError `.gone`, `.closed` (the parent), `.levelNotAllowed`, `.childNotAllowed`
 */
export async function refuseLevel(
  db: Db,
  row: OrganisationRow,
  level: OrganisationLevel,
): Promise<void> {
  await refusePlace(db, level, row.parent_id)
  await refuseMisfitsBelow(db, row, level)
}

/** @throws AppError `organisation.childNotAllowed` */
export async function refuseMisfitsBelow(
  db: Db,
  row: OrganisationRow,
  level: OrganisationLevel,
): Promise<void> {
  const below = await listChildLevels(db, row.id)
  const misfit = below.find((child) => !mayStandUnder(child, level))
  if (misfit)
    throw organisationErrors.childNotAllowed({
      ...{ name: row.name, level: levelLabels[level] },
      child: levelLabels[misfit],
    })
}
