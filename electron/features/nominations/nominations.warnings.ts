import type { Db } from '@electron/database/database'
import type { SubjectAward } from '@shared/features/nominations/nominations.contract'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { isSameSubject, type Subject } from '@shared/features/nominations/nominations.subjects'
import {
  type DecisionRef,
  duplicateWarnings,
  type NominationWarning,
  type OtherAward,
  sameAchievementWarnings,
} from '@shared/features/nominations/nominations.warnings'
import { pastAwards } from './nominations.past.queries'

export type SubjectHistory = OtherAward & SubjectAward
type Warnings = ReadonlyMap<NominationId, readonly NominationWarning[]>

/** Every nomination of the round that has a warning, and which; a round has a few hundred lines. */
export async function warningsOfRound(db: Db, roundId: RoundId): Promise<Warnings> {
  const lines = await linesOfRound(db, roundId)
  const others = await otherAwards(db, 'n.round_id', roundId)
  const duplicates = duplicateWarnings(lines)
  const warnings = new Map<NominationId, readonly NominationWarning[]>()
  for (const line of lines) {
    const all = [
      ...sameAchievementWarnings(line, others.get(line.id) ?? []),
      ...(duplicates.get(line.id) ?? []),
    ]
    if (all.length > 0) warnings.set(line.id, all)
  }
  return warnings
}

/** As `warningsOfRound`, of several. */
export async function warningsOfRounds(db: Db, rounds: readonly RoundId[]): Promise<Warnings> {
  const all = new Map<NominationId, readonly NominationWarning[]>()
  for (const round of rounds)
    for (const [id, warnings] of await warningsOfRound(db, round)) all.set(id, warnings)
  return all
}

/** Everything else the subject was put forward for or received; newest decision first. */
export async function otherAwardsOf(db: Db, id: NominationId): Promise<readonly SubjectHistory[]> {
  const others = (await otherAwards(db, 'n.id', id)).get(id) ?? []
  return others.toSorted(byDecisionDay)
}

const byDecisionDay = (a: SubjectHistory, b: SubjectHistory): number =>
  dayOf(b).localeCompare(dayOf(a))

const dayOf = ({ decision }: SubjectHistory): string =>
  decision?.issuedOn ?? decision?.ofBook?.decidedOn ?? ''

async function linesOfRound(db: Db, roundId: RoundId) {
  const rows = await db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .where('n.round_id', '=', roundId)
    .select([
      'n.id',
      'n.round_id as roundId',
      'r.recognition',
      'n.level',
      'n.subject_kind as kind',
      'n.subject_key as subjectKey',
      'n.organisation_id',
      'n.person_id',
      'n.name',
      'n.unit',
      'n.achievement',
      'n.status',
    ])
    .execute()
  return rows.map(({ organisation_id, person_id, ...line }) => ({
    ...line,
    isMatched: (line.kind === 'person' ? person_id : organisation_id) !== null,
  }))
}

type Origin = 'n.round_id' | 'n.id'

async function otherAwards(
  db: Db,
  origin: Origin,
  value: RoundId | NominationId,
): Promise<ReadonlyMap<NominationId, readonly SubjectHistory[]>> {
  const nominations = [
    ...(await otherNominations(db, 'n.subject_key').where(origin, '=', value).execute()),
    ...(await namesakes(db, origin, value)),
  ]
  const past = await pastAwards(db, await subjectsOf(db, origin, value))
  return Map.groupBy([...nominations.map(toHistory), ...past], (other) => other.ownId)
}

const subjectsOf = (db: Db, origin: Origin, value: RoundId | NominationId) =>
  db
    .selectFrom('nomination as n')
    .where(origin, '=', value)
    .select(['n.id', 'n.subject_kind as kind', 'n.name', 'n.unit'])
    .select(['n.organisation_id as organisationId', 'n.person_id as personId'])
    .execute()

/**
 * One matched to a record, the other only a name on a list: their keys differ, yet by name and unit
 * they are one subject.
 */
async function namesakes(db: Db, origin: Origin, value: RoundId | NominationId) {
  const rows = await otherNominations(db, 'n.sort_key')
    .whereRef('o.subject_key', '!=', 'n.subject_key')
    .where(origin, '=', value)
    .select(['n.subject_kind as kind', ...subjectColumns('n'), ...subjectColumns('o')])
    .execute()
  return rows.filter((row) => isSameSubject(subjectOf(row, 'n'), subjectOf(row, 'o')))
}

const subjectColumns = <Side extends 'n' | 'o'>(side: Side) =>
  [
    `${side}.organisation_id as ${side}OrganisationId`,
    `${side}.person_id as ${side}PersonId`,
    `${side}.name as ${side}Name`,
    `${side}.unit as ${side}Unit`,
  ] as const

type TwoSubjects = Pick<Subject, 'kind'> & {
  readonly [Column in keyof Omit<
    Subject,
    'kind'
  > as `${'n' | 'o'}${Capitalize<Column>}`]: Subject[Column]
}

const subjectOf = (row: TwoSubjects, side: 'n' | 'o'): Subject => ({
  kind: row.kind,
  organisationId: row[`${side}OrganisationId`],
  personId: row[`${side}PersonId`],
  name: row[`${side}Name`],
  unit: row[`${side}Unit`],
})

/** The same subject in any round, this one too. @param by the column that makes it the same */
const otherNominations = (db: Db, by: 'n.subject_key' | 'n.sort_key') =>
  db
    .selectFrom('nomination as n')
    .innerJoin('nomination as o', (join) =>
      join
        .onRef('o.subject_kind', '=', 'n.subject_kind')
        .onRef(by === 'n.sort_key' ? 'o.sort_key' : 'o.subject_key', '=', by)
        .onRef('o.id', '!=', 'n.id'),
    )
    .innerJoin('award_round as r', 'r.id', 'o.round_id')
    .leftJoin('decision_nomination as dn', (join) =>
      join.onRef('dn.nomination_id', '=', 'o.id').on('dn.is_released', '=', 0),
    )
    .leftJoin('decision as d', 'd.id', 'dn.decision_id')
    .leftJoin('upward_result as u', (join) =>
      join.onRef('u.nomination_id', '=', 'o.id').on('u.result', '=', 'given'),
    )
    .leftJoin('award_form as f', 'f.id', 'u.form_id')
    .orderBy('o.level')
    .orderBy('o.id')
    .select(['u.decided_on as givenOn', 'u.decision as givenBy', 'u.form as givenForm'])
    .select('f.name as formName')
    .select([
      'n.id as ownId',
      'o.id as nominationId',
      'o.round_id as roundId',
      'r.name as roundName',
      'r.recognition',
      'o.level',
      'o.status',
      'o.achievement',
      'd.number',
      'd.symbol',
      'd.issued_on as issuedOn',
      'd.status as decisionStatus',
    ])

interface DecisionColumns {
  readonly number: number | null
  readonly symbol: string | null
  readonly issuedOn: DecisionRef['issuedOn'] | null
  readonly decisionStatus: string | null
}

/** What the province gave. */
interface ProvinceColumns {
  readonly givenOn?: DecisionRef['issuedOn'] | null
  readonly givenBy?: string | null
  readonly givenForm?: string | null
  readonly formName?: string | null
}

function toHistory<Row extends DecisionColumns & ProvinceColumns>(row: Row) {
  const { number, symbol, issuedOn, decisionStatus, ...rest } = row
  const { givenOn, givenBy, givenForm, formName, ...award } = rest
  const decision: DecisionRef | null =
    symbol === null || issuedOn === null
      ? decisionOfProvince({ givenOn, givenBy, givenForm, formName })
      : { number, symbol, issuedOn, isRevoked: decisionStatus === 'revoked' }
  return { ...award, decision }
}

type Given = { readonly [Column in keyof ProvinceColumns]-?: ProvinceColumns[Column] | undefined }

function decisionOfProvince({ givenOn, givenBy, givenForm, formName }: Given): DecisionRef | null {
  if (!givenOn) return null
  const ofProvince = { decision: givenBy ?? '', form: givenForm || formName || '' }
  return { number: null, symbol: '', issuedOn: givenOn, isRevoked: false, ofProvince }
}
