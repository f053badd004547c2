import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { decisionLabels } from '@shared/features/decisions/decisions.labels.strings'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import type { ExemplarFileId, ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import { exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import type {
  ExemplarFile,
  ExemplarRecord,
  MonthOfExemplar,
  StepRecord,
} from '@shared/features/exemplars/exemplars.record'
import { missingIn, praiseHint } from '@shared/features/exemplars/exemplars.rules'
import { qualifiedNames } from '../organisation/organisation.queries'
import { yearsOfSubject } from '../ratings/ratings.history.queries'
import { evidenceOf, voteOf } from './exemplars.evidence.queries'
import { listActivities, listLearners, listPublicity } from './exemplars.learning.queries'
import { getCard } from './exemplars.queries'
import { exemplarsStrings as strings } from './exemplars.strings'

/** @throws AppError `core.notFound` */
export async function getExemplar(db: Db, id: ExemplarId) {
  const row = await db.selectFrom('exemplar').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.exemplar })
  return row
}

/** @throws AppError `core.notFound` */
export async function getRecord(db: Db, id: ExemplarId, today: LocalDate): Promise<ExemplarRecord> {
  const card = await getCard(db, id, today)
  const row = await getExemplar(db, id)
  const subject = row.person_id ?? row.organisation_id
  const years = subject
    ? await yearsOfSubject(db, {
        subject: row.person_id === null ? 'organisation' : 'person',
        id: subject,
      })
    : []
  const rating = years.find(({ year }) => year === row.year)?.outcome ?? null
  return {
    ...card,
    ...{ campaignId: row.campaign_id, fieldItemId: row.field_item_id, ownField: row.field },
    ...{ story: row.story, workEffect: row.work_effect, howToCopy: row.how_to_copy },
    ...{ registrationId: row.registration_id, registrationNote: row.registration_note },
    steps: await listSteps(db, id),
    publicity: await listPublicity(db, id),
    activities: await listActivities(db, id),
    learners: await listLearners(db, id),
    files: await listFiles(db, id),
    months: await listMonths(db, id),
    praise: { rating, hint: praiseHint(rating, row.work_effect || row.story) },
  }
}

async function listSteps(db: Db, id: ExemplarId): Promise<StepRecord[]> {
  const rows = await db
    .selectFrom('exemplar_step as s')
    .leftJoin('decision as d', 'd.id', 's.decision_id')
    .leftJoin('directive as v', 'v.id', 's.directive_id')
    .where('s.exemplar_id', '=', id)
    .selectAll('s')
    .select(['d.number as decisionNumber', 'd.symbol', 'd.issued_on as decidedOn'])
    .select(['v.number as directiveNumber', 'v.type', 'v.title as directiveTitle'])
    .execute()
  const evidence = (await evidenceOf(db, [id])).get(id)
  return exemplarSteps.map((step): StepRecord => {
    const row = rows.find((each) => each.step === step)
    return {
      ...{ step, enteredOn: row?.entered_on ?? null, leftOn: row?.left_on ?? null },
      ...{ skipReason: row?.skip_reason ?? '', backReason: row?.back_reason ?? '' },
      ...{ evidence: row?.evidence ?? '', heldOn: row?.held_on ?? null },
      ...{ vote: row ? voteOf(row) : null, praise: row?.praise ?? '' },
      ...{ decisionId: row?.decision_id ?? null, directiveId: row?.directive_id ?? null },
      document: row ? documentOf(row) : '',
      missing: evidence ? missingIn(step, evidence) : [],
    }
  })
}

interface DocumentRow {
  readonly decisionNumber: number | null
  readonly symbol: string | null
  readonly decidedOn: LocalDate | null
  readonly directiveNumber: string | null
  readonly type: string | null
  readonly directiveTitle: string | null
}

function documentOf(row: DocumentRow): string {
  if (row.symbol !== null && row.decidedOn !== null) {
    const { symbol, decidedOn: day } = row
    const number = row.decisionNumber
    return number === null
      ? strings.draftDecision(day)
      : strings.decision({ number: decisionLabels.numberText({ number, symbol }), day })
  }
  if (row.directiveNumber === null) return ''
  return row.directiveNumber === ''
    ? (row.directiveTitle ?? '')
    : directivesStrings.nameLine({ number: row.directiveNumber, type: row.type ?? '' })
}

async function listFiles(db: Db, id: ExemplarId): Promise<ExemplarFile[]> {
  const rows = await db
    .selectFrom('exemplar_attachment')
    .where('exemplar_id', '=', id)
    .select(['id', 'step', 'is_photo', 'name', 'kind', 'size_bytes as sizeBytes'])
    .orderBy('step')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(({ is_photo, ...file }) => ({ ...file, isPhoto: is_photo === 1 }))
}

/** @throws AppError `core.notFound` */
export async function getFile(db: Db, id: ExemplarFileId) {
  const row = await db
    .selectFrom('exemplar_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.file })
  return row
}

/** The latest first. */
async function listMonths(db: Db, id: ExemplarId): Promise<MonthOfExemplar[]> {
  const rows = await db
    .selectFrom('exemplar_choice')
    .where('exemplar_id', '=', id)
    .select(['id', 'organisation_id', 'year', 'month', 'prize'])
    .orderBy('year', 'desc')
    .orderBy('month', 'desc')
    .orderBy('id')
    .execute()
  const names = await qualifiedNames(
    db,
    rows.map((row) => row.organisation_id),
  )
  return rows.map(({ organisation_id, ...row }) => ({
    ...row,
    organisation: names.get(organisation_id) ?? '',
  }))
}
