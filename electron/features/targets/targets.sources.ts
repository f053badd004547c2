import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { fourGoodTitleOf } from '@shared/features/ratings/four-good.rules'
import { orBetter, type RatingCounts, ratedCount } from '@shared/features/ratings/ratings.rules'
import type { Target } from '@shared/features/targets/targets.contract'
import type { CountedOutcome } from '@shared/features/targets/targets.kinds'
import { boundsOf, type PeriodKey, yearOf } from '@shared/features/targets/targets.periods.rules'
import { type Figure, shareFigure, valueFigure } from '@shared/features/targets/targets.rules'
import { readFourGood } from '../ratings/four-good.queries'
import { isToRate } from '../ratings/ratings.grid.queries'
import { ratingDay } from '../ratings/ratings.subjects'
import {
  admissionsByOrganisation,
  awardsByOrganisation,
  type CountedDays,
  worksOf,
} from './targets.counts.queries'
import { type DayTree, type PlacedNode, type TargetReader, whole } from './targets.reader'

/** What the data says of each organisation by itself, and up to which day it was counted. */
export interface OwnFigures {
  readonly figures: ReadonlyMap<OrganisationId, Figure>
  readonly countedOn: LocalDate
}

export interface Asked {
  readonly target: Target
  readonly period: PeriodKey
  readonly tree: DayTree
}

/** The last day of the period that is known of: its end, or today. */
export function dayOf(period: PeriodKey, target: Target, today: LocalDate): LocalDate {
  const { to } = boundsOf(period, { from: target.campaignFrom, to: target.campaignTo })
  return to !== null && to < today ? to : today
}

const yearFor = (period: PeriodKey, today: LocalDate) => yearOf(period) ?? Number(today.slice(0, 4))

/** @returns null for a target whose figures are typed */
export async function ownFigures(reader: TargetReader, asked: Asked): Promise<OwnFigures | null> {
  const { target, period } = asked
  const countedOn = dayOf(period, target, reader.today)
  const figures = await figuresOf(reader, asked, countedOn)
  return figures && { figures, countedOn }
}

type Found = Promise<ReadonlyMap<OrganisationId, Figure> | null>

async function figuresOf(reader: TargetReader, asked: Asked, day: LocalDate): Found {
  const { target, period } = asked
  switch (target.metric) {
    case 'typed':
      return null
    case 'rating-organisations':
    case 'rating-members':
      return ratedFigures(reader, asked)
    case 'four-good':
      return fourGoodFigures(reader, asked)
    case 'admissions':
      return admissionFigures(reader, asked, day)
    case 'members':
      return counts(asked, await partyMembers(reader, day))
    case 'awards-collectives':
    case 'awards-people':
      return counts(asked, await awardsByOrganisation(reader.db, target, boundsFor(asked, day)))
    case 'works':
    case 'inspections':
      return new Map([[whole, await worksOf(reader.db, target, yearOf(period))]])
    case 'registered-organisations':
    case 'registered-people':
      return registeredFigures(reader, asked)
    default:
      return assertNever(target.metric, 'target metric')
  }
}

function boundsFor({ period, target }: Asked, day: LocalDate): CountedDays {
  const { from, to } = boundsOf(period, { from: target.campaignFrom, to: target.campaignTo })
  return { from, to: day, end: to }
}

const isOfKind = ({ organisationKind }: Target, node: PlacedNode) =>
  organisationKind === null || node.kind === organisationKind

/** Organisations themselves are counted: only those of the levels the target names. */
const isCounted = (target: Target, node: PlacedNode) =>
  isOfKind(target, node) && (target.levels.length === 0 || target.levels.includes(node.level))

function countRatings(counts: RatingCounts, counted: CountedOutcome): number {
  switch (counted) {
    case 'all':
      return ratedCount(counts)
    case 'excellent':
      return counts.excellent
    case 'good-or-better':
      return orBetter(counts, 'good')
    case 'completed-or-better':
      return orBetter(counts, 'completed')
    case 'not-completed':
      return counts['not-completed']
    default:
      return assertNever(counted, 'counted outcome')
  }
}

/** Shares and counts of ratings, with the base as the document words it (R-082 … R-089). */
async function ratedFigures(reader: TargetReader, { target, period, tree }: Asked): Found {
  const subject = target.metric === 'rating-members' ? 'person' : 'organisation'
  const year = yearFor(period, reader.today)
  const ratings = await reader.ratings(year, subject)
  const day = ratingDay(year, reader.today)
  const members = target.base === 'subjects' ? await reader.members(day) : null
  const subjectsOf = (node: PlacedNode) =>
    subject === 'person' ? (members?.get(node.id)?.party ?? 0) : isToRate(node) ? 1 : 0
  const figures = new Map<OrganisationId, Figure>()
  for (const node of tree.nodes) {
    const isIn = subject === 'person' ? isOfKind(target, node) : isCounted(target, node)
    const counts = isIn ? ratings.get(node.id) : undefined
    if (!isIn || (!counts && target.base !== 'subjects')) continue
    const part = counts ? countRatings(counts, target.counted) : 0
    if (target.measure !== 'share') figures.set(node.id, valueFigure(part))
    else {
      const rated = counts ? ratedCount(counts) : 0
      const better = counts ? orBetter(counts, 'good') : 0
      const base =
        target.base === 'subjects'
          ? Math.max(rated, subjectsOf(node))
          : target.base === 'good-or-better'
            ? better
            : rated
      if (base > 0 || rated > 0) figures.set(node.id, shareFigure(part, base))
    }
  }
  return figures
}

async function fourGoodFigures(reader: TargetReader, { target, period, tree }: Asked): Found {
  const nodes = tree.nodes.filter((node) => isCounted(target, node))
  const year = yearFor(period, reader.today)
  const known = await readFourGood(
    reader.db,
    year,
    nodes.map(({ id }) => id),
  )
  if (known.size === 0) return new Map()
  const figures = new Map<OrganisationId, Figure>()
  for (const node of nodes) {
    const row = known.get(node.id)
    if (!row && !(node.isOpen && fourGoodTitleOf(node.level) !== null)) continue
    const part = row?.is_recognised ?? 0
    figures.set(node.id, target.measure === 'share' ? shareFigure(part, 1) : valueFigure(part))
  }
  return figures
}

async function partyMembers(reader: TargetReader, day: LocalDate) {
  const members = await reader.members(day)
  return new Map(Array.from(members, ([id, { party }]) => [id, party]))
}

/** New members, by themselves or against all members on the last day. */
async function admissionFigures(reader: TargetReader, asked: Asked, day: LocalDate): Found {
  const admitted = await admissionsByOrganisation(reader.db, boundsFor(asked, day))
  if (asked.target.measure !== 'share') return counts(asked, admitted)
  const members = await partyMembers(reader, day)
  const figures = new Map<OrganisationId, Figure>()
  for (const node of asked.tree.nodes) {
    const [part, base] = [admitted.get(node.id) ?? 0, members.get(node.id) ?? 0]
    if (isOfKind(asked.target, node) && part + base > 0)
      figures.set(node.id, shareFigure(part, base))
  }
  return figures
}

function counts(
  { target, tree }: Asked,
  found: ReadonlyMap<OrganisationId, number>,
): ReadonlyMap<OrganisationId, Figure> {
  const isIn = target.metric === 'awards-collectives' ? isCounted : isOfKind
  const figures = new Map<OrganisationId, Figure>()
  for (const node of tree.nodes) {
    const count = found.get(node.id)
    if (count !== undefined && isIn(target, node)) figures.set(node.id, valueFigure(count))
  }
  const unplaced = found.get(whole)
  if (unplaced !== undefined) figures.set(whole, valueFigure(unplaced))
  // Where things are counted, none is a number too.
  if (figures.size === 0) figures.set(whole, valueFigure(0))
  return figures
}

/** “100% đăng ký”: of organisations, of everybody, or of Party members alone. */
async function registeredFigures(reader: TargetReader, { target, period, tree }: Asked): Found {
  if (target.campaignId === null) return new Map()
  const { own } = await reader.coverage(target.campaignId, yearFor(period, reader.today))
  const figures = new Map<OrganisationId, Figure>()
  for (const node of tree.nodes) {
    const found = own.get(node.id)
    const ofOrganisations = target.metric === 'registered-organisations'
    if (!found || !(ofOrganisations ? isRegistering(target, node) : isOfKind(target, node)))
      continue
    const of = ofOrganisations ? 'collectives' : target.base === 'members' ? 'party' : 'people'
    const { registered, required } = found[of]
    if (required + registered === 0) continue
    figures.set(
      node.id,
      target.measure === 'share'
        ? shareFigure(registered, Math.max(required, registered))
        : valueFigure(registered),
    )
  }
  return figures
}

/** Of “mỗi tổ chức” the levels say who is asked, not whose registrations count. */
const isRegistering = (target: Target, node: PlacedNode) =>
  target.reach === 'each' ? isOfKind(target, node) : isCounted(target, node)
