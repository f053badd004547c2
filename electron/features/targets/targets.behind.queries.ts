import type { Db } from '@electron/database/database'
import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type RatingOutcome, ratingLevels } from '@shared/features/ratings/ratings.kinds'
import { outcomeNames, titleNames } from '@shared/features/ratings/ratings.strings'
import type { Target } from '@shared/features/targets/targets.contract'
import { boundsOf, yearOf } from '@shared/features/targets/targets.periods.rules'
import type {
  BehindPage,
  BehindQuestion,
  BehindRow,
} from '@shared/features/targets/targets.units.contract'
import { sql } from 'kysely'
import { listFourGood } from '../ratings/four-good.queries'
import { listBehind } from '../ratings/ratings.drill.queries'
import { admitted, awarded, coarse, isInspection, works } from './targets.counts.queries'
import { getTarget } from './targets.queries'
import { targetReader } from './targets.reader'
import { dayOf } from './targets.sources'

interface Behind {
  readonly target: Target
  readonly question: BehindQuestion
  readonly today: LocalDate
}

/** The rows that a computed figure counts, in the order of the tree or of names. */
export async function rowsBehind(
  db: Db,
  question: BehindQuestion,
  today: LocalDate,
): Promise<BehindPage> {
  const target = await getTarget(db, question.id)
  const behind = { target, question, today }
  switch (target.metric) {
    case 'rating-organisations':
    case 'rating-members':
      return ratingsBehind(db, behind)
    case 'admissions':
      return question.part === 'base' ? nothing : admissionsBehind(db, behind)
    case 'awards-collectives':
    case 'awards-people':
      return awardsBehind(db, behind)
    case 'works':
    case 'inspections':
      return worksBehind(db, behind)
    case 'four-good':
      return fourGoodBehind(db, behind)
    // Those have lists of their own, which the screen leads to.
    case 'members':
    case 'registered-organisations':
    case 'registered-people':
    case 'typed':
      return nothing
    default:
      return assertNever(target.metric, 'target metric')
  }
}

const nothing: BehindPage = { total: 0, rows: [] }

/** From the best level down to the one that still counts. */
function outcomesOf({ target, question }: Behind): RatingOutcome[] {
  if (question.part === 'base')
    return target.base === 'good-or-better' ? ['excellent', 'good'] : [...ratingLevels]
  switch (target.counted) {
    case 'all':
      return [...ratingLevels]
    case 'excellent':
      return ['excellent']
    case 'good-or-better':
      return ['excellent', 'good']
    case 'completed-or-better':
      return ['excellent', 'good', 'completed']
    case 'not-completed':
      return ['not-completed']
    default:
      return assertNever(target.counted, 'counted outcome')
  }
}

async function ratingsBehind(db: Db, behind: Behind): Promise<BehindPage> {
  const { target, question, today } = behind
  const isPerson = target.metric === 'rating-members'
  const drill = {
    year: yearOf(question.period) ?? Number(today.slice(0, 4)),
    subject: isPerson ? ('person' as const) : ('organisation' as const),
    organisationId: question.organisationId,
    withSubtree: true,
    who: 'rated' as const,
    outcomes: outcomesOf(behind),
    exemplaryOnly: false,
    kind: target.organisationKind,
    level: null,
    levels: isPerson ? [] : [...target.levels],
    offset: question.offset,
    limit: question.limit,
  }
  const { total, rows } = await listBehind(db, drill, today)
  return {
    total,
    rows: rows.map((row) => ({
      id: row.subjectId,
      name: row.name,
      unit: row.unit,
      detail: row.outcome === null ? '' : outcomeNames[row.outcome],
      path: `${isPerson ? '/ca-nhan' : '/to-chuc'}/${row.subjectId}`,
    })),
  }
}

async function fourGoodBehind(db: Db, { target, question, today }: Behind): Promise<BehindPage> {
  const page = await listFourGood(
    db,
    {
      year: yearOf(question.period) ?? Number(today.slice(0, 4)),
      organisationId: question.organisationId,
      text: '',
      recognisedOnly: question.part === 'counted',
      offset: question.offset,
      limit: question.limit,
    },
    today,
  )
  return {
    total: page.total,
    rows: page.rows.map((row) => ({
      id: row.organisationId,
      name: row.name,
      unit: row.unit,
      detail: row.isRecognised ? titleNames[row.title] : target.unit,
      path: `/to-chuc/${row.organisationId}`,
    })),
  }
}

function boundsFor({ target, question, today }: Behind) {
  const campaign = { from: target.campaignFrom, to: target.campaignTo }
  const { from, to } = boundsOf(question.period, campaign)
  return { from, to: dayOf(question.period, target, today), end: to }
}

/** An organisation and everything below it, as one parameter; null: all of them. */
async function subtreeOf(db: Db, behind: Behind): Promise<string | null> {
  const { organisationId, period } = behind.question
  if (organisationId === null) return null
  const day = dayOf(period, behind.target, behind.today)
  const { nodes } = await targetReader(db, behind.today).tree(day)
  const inside = new Set<OrganisationId>([organisationId])
  for (const { id, parentId } of nodes) if (inside.has(parentId)) inside.add(id)
  return JSON.stringify([...inside])
}

const isIn = (column: string, ids: string) =>
  sql<boolean>`${sql.ref(column)} in (select value from json_each(${ids}))`

async function admissionsBehind(db: Db, behind: Behind): Promise<BehindPage> {
  const ids = await subtreeOf(db, behind)
  const found = admitted(db, coarse(boundsFor(behind)))
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .$if(ids !== null, (query) => query.where(isIn('m.organisation_id', ids ?? '')))
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .select(['p.id', 'p.full_name as name', 'o.name as unit', 'p.joined_on as joinedOn'])
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .limit(behind.question.limit)
    .offset(behind.question.offset)
    .execute()
  return {
    total,
    rows: rows.map(({ id, name, unit, joinedOn }) => ({
      ...{ id, name, unit },
      detail: joinedOn === null ? '' : showPartialDate(joinedOn),
      path: `/ca-nhan/${id}`,
    })),
  }
}

async function awardsBehind(db: Db, behind: Behind): Promise<BehindPage> {
  const ids = await subtreeOf(db, behind)
  const found = awarded(db, behind.target, boundsFor(behind)).$if(ids !== null, (query) =>
    query.where(isIn('a.organisation_id', ids ?? '')),
  )
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .select(['a.id', 'a.name', 'a.unit', 'a.form', 'd.id as decisionId'])
    .orderBy('a.sort_key')
    .orderBy('a.id')
    .limit(behind.question.limit)
    .offset(behind.question.offset)
    .execute()
  return {
    total,
    rows: rows.map(({ id, name, unit, form, decisionId }) => ({
      ...{ id, name, unit },
      detail: form,
      path: `/quyet-dinh/${decisionId}`,
    })),
  }
}

/** A plan has tens of work items, not thousands: read whole. */
async function worksBehind(db: Db, { target, question }: Behind): Promise<BehindPage> {
  const rows = await works(db, target, yearOf(question.period))
    .leftJoin('organisation as o', 'o.id', 'w.organisation_id')
    .select(['w.id', 'w.title as name', 'w.field', 'w.state', 'o.name as owner', 'w.owner_text'])
    .orderBy('w.field')
    .orderBy('w.id')
    .execute()
  const mine = rows.filter(
    ({ field, state }) =>
      (target.metric === 'works' || isInspection(field)) &&
      (question.part === 'base' || state === 'done'),
  )
  const shown = mine.slice(question.offset, question.offset + question.limit)
  return {
    total: mine.length,
    rows: shown.map(
      ({ id, name, field, owner, owner_text }): BehindRow => ({
        ...{ id, name },
        unit: owner ?? owner_text,
        detail: field,
        path: null,
      }),
    ),
  }
}
