import type { Db } from '@electron/database/database'
import { formatDocumentNumber } from '@shared/core/document-number'
import { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type {
  AnswerFact,
  AwardFact,
  ExemplarFact,
  ProposalFact,
} from '@shared/features/eligibility/eligibility.facts'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import { type SqlBool, sql } from 'kysely'
import { eligibilityStrings as strings } from './eligibility.strings'

/** Records by subject: the id of a person or of an organisation. */
export type BySubject<Fact> = ReadonlyMap<string, readonly Fact[]>

/** Ids of people and of organisations, each in its own list. */
export interface Subjects {
  readonly persons: readonly string[]
  readonly organisations: readonly string[]
}

// A JSON list is one parameter, however many there are.
const among = (column: string, ids: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

/** Every award on record that was not revoked, newest first. */
export async function awardFacts(db: Db, subjects: Subjects): Promise<BySubject<AwardFact>> {
  const read = (kind: 'person' | 'collective', column: 'person_id' | 'organisation_id') =>
    db
      .selectFrom('award_on_record as a')
      .leftJoin('award_form as f', 'f.id', 'a.form_id')
      .leftJoin('decision as d', 'd.id', 'a.decision_id')
      .select(({ fn }) => fn.coalesce('f.recognition', 'd.kind').as('recognition'))
      .where('a.subject_kind', '=', kind)
      .where('a.is_revoked', '=', 0)
      .where(
        among(`a.${column}`, column === 'person_id' ? subjects.persons : subjects.organisations),
      )
      .select([`a.${column} as subjectId`, 'a.decision_id', 'a.nomination_id', 'a.number'])
      .select([
        'a.symbol',
        'a.decision_text',
        'a.decided_on',
        'a.form',
        'a.form_id',
        'a.achievement',
      ])
      .orderBy('a.decided_on', 'desc')
      .execute()
  const rows = [
    ...(await read('person', 'person_id')),
    ...(await read('collective', 'organisation_id')),
  ]
  return Map.groupBy(
    rows.map((row) => ({
      subjectId: row.subjectId ?? '',
      decisionId: row.decision_id,
      formId: row.form_id,
      form: row.form,
      number: row.decision_text || numberText(row),
      decidedOn: row.decided_on,
      achievement: row.achievement,
      nominationId: row.nomination_id,
      isPraise: row.recognition === 'praise',
    })),
    ({ subjectId }) => subjectId,
  )
}

const numberText = ({
  number,
  symbol,
}: {
  number: number | null
  symbol: string | null
}): string =>
  number === null
    ? ''
    : formatDocumentNumber({
        ...{ system: 'party', number, type: strings.decisionType, issuer: symbol ?? '' },
      })

/** Day of the first award on record, or the first day of the years that an older book says it covers. */
export async function recordSince(db: Db): Promise<PartialDate | null> {
  const { first } = await db
    .selectFrom('award_on_record')
    .select((eb) => eb.fn.min('decided_on').as('first'))
    .executeTakeFirstOrThrow()
  const { year } = await db
    .selectFrom('older_book as b')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('older_award as o').whereRef('o.book_id', '=', 'b.id').select('o.id')),
    )
    .select((eb) => eb.fn.min('b.first_year').as('year'))
    .executeTakeFirstOrThrow()
  const covered = year === null ? null : PartialDate.parse(`${year}-01-01`)
  return covered !== null && (first === null || covered <= first) ? covered : first
}

/** A draft is nobody's proposal yet, what was returned must be handed in again. */
const standing = [
  ...(['submitted', 'screening', 'eligible', 'waiting', 'passed', 'signing'] as const),
  ...(['decided', 'awarded', 'forwarded'] as const),
]

/** By what makes a subject the same one: its id, or name and unit while it is only a name. */
export async function proposalFacts(
  db: Db,
  keys: readonly string[],
): Promise<BySubject<ProposalFact>> {
  const rows = await db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .where('n.subject_kind', 'in', ['collective', 'person'])
    .where(among('n.subject_key', keys))
    .where('n.status', 'in', standing)
    .where('r.recognition', '=', 'award')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('award_on_record as a')
            .whereRef('a.nomination_id', '=', 'n.id')
            .where('a.is_revoked', '=', 1)
            .select('a.id'),
        ),
      ),
    )
    .select(['n.subject_key as subjectKey', 'n.id as nominationId', 'n.achievement'])
    .select(['r.id as roundId', 'r.name as roundName'])
    .execute()
  return Map.groupBy(rows, ({ subjectKey }) => subjectKey)
}

export async function exemplarFacts(db: Db, subjects: Subjects): Promise<BySubject<ExemplarFact>> {
  const rows = await db
    .selectFrom('exemplar')
    .where(({ or, and, eb }) =>
      or([
        among('person_id', subjects.persons),
        and([eb('person_id', 'is', null), among('organisation_id', subjects.organisations)]),
      ]),
    )
    .select(['id', 'person_id', 'organisation_id', 'campaign_id as campaignId'])
    .select(['year', 'title', 'step', 'stopped_on'])
    .orderBy('year', 'desc')
    .execute()
  return Map.groupBy(
    rows.map(({ person_id, organisation_id, stopped_on, ...row }) => ({
      ...row,
      subjectId: person_id ?? organisation_id ?? '',
      isStopped: stopped_on !== null,
    })),
    ({ subjectId }) => subjectId,
  )
}

/** What each registered in the year of the campaign. */
export async function registrationFacts(
  db: Db,
  subjects: Subjects,
  { campaignId, year }: { readonly campaignId: CampaignId; readonly year: number },
): Promise<ReadonlyMap<string, RegistrationState>> {
  const rows = await db
    .selectFrom('registration')
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
    .where(({ or, and, eb }) =>
      or([
        among('person_id', subjects.persons),
        and([eb('person_id', 'is', null), among('organisation_id', subjects.organisations)]),
      ]),
    )
    .select(['person_id', 'organisation_id', 'state'])
    .execute()
  return new Map(rows.map((row) => [row.person_id ?? row.organisation_id, row.state]))
}

export async function peopleFacts(db: Db, persons: readonly string[]) {
  const rows = await db
    .selectFrom('person')
    .where(among('id', persons))
    .select(['id', 'is_party_member', 'joined_on as joinedOn'])
    .execute()
  return new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
}

export async function organisationLevels(db: Db, organisations: readonly string[]) {
  const rows = await db
    .selectFrom('organisation')
    .where(among('id', organisations))
    .select(['id', 'level'])
    .execute()
  return new Map<string, (typeof rows)[number]['level']>(rows.map(({ id, level }) => [id, level]))
}

/** What was answered by hand, by nomination and question. */
export async function answerFacts(
  db: Db,
  nominations: readonly NominationKey[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, AnswerFact>>> {
  const rows = await db
    .selectFrom('eligibility_answer')
    .where(among('nomination_id', nominations))
    .select(['nomination_id', 'question', 'value', 'note'])
    .execute()
  const byNomination = Map.groupBy(rows, ({ nomination_id }) => nomination_id)
  return new Map(
    Array.from(byNomination, ([id, some]) => [
      id,
      new Map(some.map(({ question, value, note }) => [question, { value, note }])),
    ]),
  )
}

/** Reasons for letting rules pass, by nomination, then by rule; '' is the form itself. */
export async function overridesOf(
  db: Db,
  nominations: readonly NominationKey[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = await db
    .selectFrom('eligibility_override')
    .where(among('nomination_id', nominations))
    .select(['nomination_id', 'rule_id', 'reason'])
    .execute()
  const byNomination = Map.groupBy(rows, ({ nomination_id }) => nomination_id)
  return new Map(
    Array.from(byNomination, ([id, some]) => [
      id,
      new Map(some.map(({ rule_id, reason }) => [rule_id ?? '', reason])),
    ]),
  )
}

/** What makes a saved subject the same one everywhere. */
export async function subjectKeys(
  db: Db,
  nominations: readonly NominationKey[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('nomination')
    .where(among('id', nominations))
    .select(['id', 'subject_key'])
    .execute()
  return new Map(rows.map(({ id, subject_key }) => [id, subject_key]))
}
