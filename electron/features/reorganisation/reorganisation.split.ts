import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { SplitOrganisation } from '@shared/features/reorganisation/reorganisation.contract'
import { reorganisationErrors } from '@shared/features/reorganisation/reorganisation.errors'
import { dealOut } from '@shared/features/reorganisation/reorganisation.rules'
import { refuseUnsound } from './reorganisation.checks'
import { beginDraft, type Draft } from './reorganisation.draft'
import type { ForestNode } from './reorganisation.forest'
import { earlierPlaces, type Stay, staysFrom } from './reorganisation.members'
import { planFollowing } from './reorganisation.nominations'
import type { Plan, PlannedStay, Planning } from './reorganisation.plan'

/**
 * One organisation becomes several: new ones, others on record, or itself with a part of its own.
 * Every member and every child is dealt to a part.
 *
 * @throws AppError `reorganisation.nothingToSplit`, `.targetTwice`, `.childrenNotDealt`,
 *   `.membersNotDealt`, `.beforeArrival`, and whatever makes a tree unsound (`refuseUnsound`)
 */
export async function planSplit(input: SplitOrganisation, planning: Planning): Promise<Plan> {
  const { effectiveOn, basis } = input
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const subject = draft.open(input.id)
  const children = draft.forest.openChildren(subject.id)
  const parts = makeParts(draft, subject, input)
  const dissolved = dealChildren(draft, { children, parts, input })
  const goesOn = parts.includes(subject.id) || draft.forest.openChildren(subject.id).length > 0
  if (goesOn) draft.change(subject.id, 'split')
  else draft.end(subject.id, 'split')
  for (const [place, { to, carriesHistory }] of input.targets.entries()) {
    const part = parts[place]
    if (to !== 'itself' && part) draft.succeed(subject.id, part, carriesHistory)
  }
  await refuseUnsound(draft, planning, { severalRoots: subject.parentId === null })
  const stays = await dealStays(planning, { subject, parts, dissolved, input })
  const concerned = [subject.id, ...dissolved.keys()]
  return {
    ...{ effectiveOn, basis, event: { kind: 'split', counterpart: '' } },
    ...{ organisations: draft.changes, successions: draft.successions, stays, arrivals: [] },
    nominations:
      input.nominations === 'follow'
        ? await planFollowing(planning.db, {
            ...{ from: concerned, forest: draft.forest, homes: homesOf(stays) },
            homeOf: (id) => dissolved.get(id) ?? heirOf(input, parts),
          })
        : [],
    ...{ concerned, forest: draft.forest },
    successors: parts.filter((id) => id !== subject.id),
  }
}

function makeParts(
  draft: Draft,
  subject: ForestNode,
  { targets }: SplitOrganisation,
): readonly OrganisationId[] {
  const known = targets.flatMap((target) =>
    target.to === 'new' ? [] : target.to === 'itself' ? subject.id : target.id,
  )
  const twice = known.find((id, place) => known.indexOf(id) !== place)
  if (twice) throw reorganisationErrors.targetTwice({ name: draft.forest.get(twice).name })
  if (targets.every(({ to }) => to === 'itself')) throw reorganisationErrors.nothingToSplit()
  return targets.map((target) =>
    target.to === 'itself' ? subject.id : draft.successor(target, 'split').id,
  )
}

interface ChildDealing {
  readonly children: readonly ForestNode[]
  readonly parts: readonly OrganisationId[]
  readonly input: SplitOrganisation
}

/** @returns those that dissolve, each with the part that takes in its members */
function dealChildren(
  draft: Draft,
  { children, parts, input }: ChildDealing,
): ReadonlyMap<OrganisationId, OrganisationId> {
  const { id: subjectId, children: dealt } = input
  const dealing = new Map(dealt.map((child) => [child.id, child]))
  const ids = new Set(children.map(({ id }) => id))
  if (dealt.some(({ id }) => !ids.has(id))) throw organisationErrors.gone()
  const dissolved = new Map<OrganisationId, OrganisationId>()
  const moving = new Map<OrganisationId, OrganisationId[]>()
  const left: ForestNode[] = []
  for (const child of children) {
    const { target, dissolves } = dealing.get(child.id) ?? {}
    const part = target === undefined ? undefined : parts[target]
    if (part === undefined) {
      if (!parts.includes(child.id)) left.push(child)
    } else if (dissolves)
      for (const { id } of [child, ...draft.forest.openBelow(child.id)]) dissolved.set(id, part)
    else if (part !== subjectId) moving.set(part, [...(moving.get(part) ?? []), child.id])
  }
  if (left.length > 0) throw childrenNotDealt(left)
  for (const [part, some] of moving) draft.moveChildren(some, part, 'split')
  for (const [id, part] of dissolved) {
    draft.end(id, 'split')
    draft.succeed(id, part, false)
  }
  return dissolved
}

function childrenNotDealt(left: readonly ForestNode[]) {
  const named = 3
  return reorganisationErrors.childrenNotDealt({
    names: left.slice(0, named).map(({ name }) => name),
    more: Math.max(0, left.length - named),
  })
}

interface StayDealing extends Pick<ChildDealing, 'parts' | 'input'> {
  readonly subject: ForestNode
  readonly dissolved: ReadonlyMap<OrganisationId, OrganisationId>
}

async function dealStays(
  { db }: Planning,
  { subject, parts, dissolved, input }: StayDealing,
): Promise<readonly PlannedStay[]> {
  const { effectiveOn } = input
  const own = await staysFrom(db, [subject], effectiveOn)
  const present = own.filter(({ until }) => until === null)
  const places = await earlierPlaces(db, subject.id)
  const members = present.map(({ personId: id, category }) => ({
    ...{ id, category, cameFrom: places.get(id) ?? [] },
  }))
  const dealt = dealOut(members, parts, input.members)
  const undealt = members.length - dealt.size
  if (undealt > 0) throw reorganisationErrors.membersNotDealt({ people: undealt })
  // Who has left since was with the part that goes on first; nobody is asked to deal the departed.
  const rest = parts.includes(subject.id) ? subject.id : parts[0]
  const partOf = ({ personId }: Stay) => parts[dealt.get(personId) ?? -1] ?? rest ?? null
  const fromChildren = await staysFrom(
    db,
    Array.from(dissolved.keys(), (id) => ({ id, name: subject.name })),
    effectiveOn,
  )
  return [
    ...own.map((stay) => ({ stay, to: partOf(stay) })),
    ...fromChildren.map((stay) => ({ stay, to: dissolved.get(stay.organisationId) ?? null })),
  ].filter(({ stay, to }) => to !== stay.organisationId)
}

const homesOf = (stays: readonly PlannedStay[]) =>
  new Map(stays.flatMap(({ stay, to }) => (to === null ? [] : [[stay.personId, to] as const])))

/** Who goes on with the files of the whole: itself, else the first part that carries its history. */
function heirOf(
  { id, targets }: SplitOrganisation,
  parts: readonly OrganisationId[],
): OrganisationId | null {
  if (parts.includes(id)) return id
  const heir = targets.findIndex(({ carriesHistory }) => carriesHistory)
  return parts[Math.max(heir, 0)] ?? null
}
