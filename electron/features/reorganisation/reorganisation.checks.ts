import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import {
  levelLabels,
  organisationStrings,
} from '@shared/features/organisation/organisation.strings'
import { reorganisationErrors } from '@shared/features/reorganisation/reorganisation.errors'
import { lastToLeave, refuseUnfitThen } from '../organisation/organisation.past.refusals'
import { refuseDay } from '../organisation/organisation.state'
import type { Draft } from './reorganisation.draft'
import type { Forest, ForestNode } from './reorganisation.forest'
import type { PlannedOrganisation, Planning } from './reorganisation.plan'

interface Limits {
  /** A Bloc may be divided into several, and several may become one. */
  readonly severalRoots: boolean
}

/**
 * Refuses a draft whose tree could not stand, on the effective day or on any day since.
 *
 * @throws AppError `organisation.later`, `.tooEarly`, `.closed`, `.levelNotAllowed`, `.namesake`,
 *   `.rootExists`, `.notOpenThen`, `.leftSince`, `reorganisation.insideEnded`, `.levelBelow`,
 *   `.childrenLeft`
 */
export async function refuseUnsound(
  draft: Draft,
  { db, today }: Planning,
  limits: Limits,
): Promise<void> {
  const { effectiveOn } = draft.effect
  for (const { before, after } of draft.changes)
    refuseDay(effectiveOn, { today, latest: before?.latest ?? null, name: after.name })
  for (const change of draft.changes)
    if (change.after.closedOn === null) refuseMisplaced(draft, change)
    else refuseOrphans(draft.forest, change.after)
  refuseNamesakes(draft)
  if (!limits.severalRoots) refuseSecondRoot(draft)
  await refuseUnfitSince(db, draft)
}

/** Under what is at work, at a level that may be there, with children that may be below it. */
function refuseMisplaced({ forest, changes }: Draft, { before, after }: PlannedOrganisation): void {
  const parent = forest.find(after.parentId)
  if (after.parentId !== null && !parent) throw organisationErrors.gone()
  if (parent) refuseEnded(parent, after, changes)
  if (forest.chain(after.id).at(-1)?.parentId !== null)
    throw organisationErrors.intoItself({ name: after.name })
  if (!mayStandUnder(after.level, parent?.level ?? null)) throw misplaced(after, parent)
  if (before?.level === after.level) return
  const misfit = forest
    .openChildren(after.id)
    .find(({ level }) => !mayStandUnder(level, after.level))
  if (misfit) throw misplaced(misfit, after)
}

function misplaced(node: ForestNode, parent: ForestNode | undefined) {
  if (!parent)
    return organisationErrors.levelNotAllowed({
      level: `${levelLabels[node.level]} (${node.name})`,
      parent: organisationStrings.noParent,
    })
  return reorganisationErrors.levelBelow({
    ...{ child: node.name, childLevel: levelLabels[node.level] },
    ...{ parent: parent.name, level: levelLabels[parent.level] },
  })
}

function refuseEnded(
  parent: ForestNode,
  child: ForestNode,
  changes: readonly PlannedOrganisation[],
): void {
  if (parent.closedOn === null) return
  const endsNow = changes.some(({ before, after }) => after === parent && before?.closedOn === null)
  throw endsNow
    ? reorganisationErrors.insideEnded({ name: child.name, parent: parent.name })
    : organisationErrors.closed({ name: parent.name, day: parent.closedOn })
}

function refuseOrphans(forest: Forest, ended: ForestNode): void {
  const children = forest.openChildren(ended.id).length
  if (children > 0) throw reorganisationErrors.childrenLeft({ name: ended.name, children })
}

/** Only of what comes or is called anew: an old pair of one name is not this change's doing. */
function refuseNamesakes({ forest, changes }: Draft): void {
  for (const { before, after } of changes) {
    const isAsBefore =
      before?.name === after.name && before.parentId === after.parentId && before.closedOn === null
    const parent = forest.find(after.parentId)
    if (after.closedOn !== null || isAsBefore) continue
    const taken = forest
      .openChildren(after.parentId)
      .find(({ id, name }) => id !== after.id && fold(name) === fold(after.name))
    if (taken)
      throw organisationErrors.namesake({
        name: taken.name,
        parent: parent?.name ?? organisationStrings.atTheTop,
      })
  }
}

function refuseSecondRoot({ forest, changes }: Draft): void {
  const comes = changes.find(
    ({ before, after }) =>
      after.parentId === null && after.closedOn === null && before?.closedOn !== null,
  )
  const other = forest.openChildren(null).find(({ id }) => id !== comes?.after.id)
  if (comes && other) throw organisationErrors.rootExists({ name: other.name })
}

/** What is dated back must fit the days between as well. */
async function refuseUnfitSince(db: Db, { changes, effect }: Draft): Promise<void> {
  const day: LocalDate = effect.effectiveOn
  const changed = new Set(changes.map(({ after }) => after.id))
  const checked = new Set<string>()
  for (const { before, after } of changes) {
    const { parentId, level } = after
    const isNewPlace = before === null || before.parentId !== parentId || before.closedOn !== null
    const key = `${parentId} ${level}`
    if (!isNewPlace || after.closedOn !== null || checked.has(key)) continue
    checked.add(key)
    if (parentId !== null && changed.has(parentId)) continue // its last change is not after the day
    await refuseUnfitThen(db, parentId, { day, level })
  }
  const ended: readonly OrganisationId[] = changes.flatMap(({ after }) =>
    after.closedOn === null ? [] : after.id,
  )
  if (ended.length === 0) return
  const late = await lastToLeave(db, ended, day)
  if (late?.day) throw organisationErrors.leftSince({ ...late, day: late.day })
}
