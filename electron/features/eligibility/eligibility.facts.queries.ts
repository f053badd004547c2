import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import type { CardSubject } from '@shared/features/eligibility/eligibility.contract'
import type { Moment, SubjectFacts } from '@shared/features/eligibility/eligibility.facts'
import { subjectOfLevel } from '@shared/features/eligibility/eligibility.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { carriedHistories, predecessorsOf } from '../ratings/ratings.chains.queries'
import { capFacts, ratingFacts } from './eligibility.ratings.queries'
import {
  answerFacts,
  awardFacts,
  exemplarFacts,
  organisationLevels,
  peopleFacts,
  proposalFacts,
  recordSince,
  registrationFacts,
  subjectKeys,
} from './eligibility.records.queries'

export interface Asked {
  readonly subjects: readonly CardSubject[]
  readonly form: Pick<AwardForm, 'recognition'>
  readonly roundId: string | null
  readonly moment: Moment
  /** Whether any rule asks for the share of HTXSNV, which reads the whole tree. */
  readonly asksForCap: boolean
  readonly today: LocalDate
}

/** Everything on record about all of them, by their keys: a fixed number of reads, however many. */
export async function gatherFacts(
  db: Db,
  asked: Asked,
): Promise<ReadonlyMap<string, SubjectFacts>> {
  const records = await readRecords(db, asked)
  return new Map(asked.subjects.map((subject) => [subject.key, factsOf(subject, asked, records)]))
}

type Records = Awaited<ReturnType<typeof readRecords>>

async function readRecords(db: Db, { subjects, moment, asksForCap, today }: Asked) {
  const persons = idsOf(subjects, 'person') as PersonId[]
  const organisations = idsOf(subjects, 'organisation') as OrganisationId[]
  const nominations = subjects.flatMap(({ nominationId }) => nominationId ?? [])
  const carried = await carriedHistories(db)
  const before = organisations.flatMap((id) => predecessorsOf(id, carried))
  const withHistory = { persons, organisations: [...new Set([...organisations, ...before])] }
  const keys = await subjectKeys(db, nominations)
  const rated = { persons, organisations, year: moment.year, carried }
  const { campaignId, year } = moment
  return {
    ...{ carried, keys },
    ratings: await ratingFacts(db, rated),
    caps: asksForCap && persons.length > 0 ? await capFacts(db, rated, today) : new Map(),
    awards: await awardFacts(db, withHistory),
    ledgerSince: await recordSince(db),
    proposals: await proposalFacts(db, [
      ...persons,
      ...withHistory.organisations,
      ...keys.values(),
    ]),
    exemplars: await exemplarFacts(db, withHistory),
    registrations:
      campaignId === null
        ? new Map()
        : await registrationFacts(db, { persons, organisations }, { campaignId, year }),
    people: await peopleFacts(db, persons),
    levels: await organisationLevels(db, organisations),
    answers: await answerFacts(db, nominations),
  }
}

const idsOf = (subjects: readonly CardSubject[], kind: 'person' | 'organisation'): string[] => [
  ...new Set(
    subjects.flatMap(({ subject }) => (subject?.kind === kind ? [subject.id as string] : [])),
  ),
]

function factsOf(subject: CardSubject, { form, roundId }: Asked, records: Records): SubjectFacts {
  const record = knownRecord(subject, records)
  const id = record?.id ?? ''
  const ids =
    record?.kind === 'organisation' ? [id, ...predecessorsOf(record.id, records.carried)] : [id]
  const key = subject.nominationId === null ? null : records.keys.get(subject.nominationId)
  const keys = new Set(record ? ids : key ? [key] : [])
  const person = records.people.get(id)
  const level = records.levels.get(id)
  const isAnother = (fact: { readonly nominationId: string | null }) =>
    fact.nominationId === null || fact.nominationId !== subject.nominationId
  return {
    subject: subject.kind === 'person' ? 'person' : level ? subjectOfLevel(level) : 'collective',
    record,
    ratings: record ? (records.ratings.get(record.id) ?? []) : [],
    awards: ids.flatMap((each) => records.awards.get(each) ?? []).filter(isAnother),
    ledgerSince: records.ledgerSince,
    proposals: [...keys].flatMap((each) => records.proposals.get(each) ?? []).filter(isAnother),
    achievement: subject.achievement,
    roundId,
    isPraise: form.recognition === 'praise',
    exemplars: ids.flatMap((each) => records.exemplars.get(each) ?? []),
    registration: records.registrations.get(id) ?? null,
    isPartyMember: person?.is_party_member === 1,
    joinedOn: person?.joinedOn ?? null,
    cap: record ? (records.caps.get(record.id) ?? null) : null,
    answers: records.answers.get(subject.nominationId ?? '') ?? new Map(),
  }
}

/** The record, unless it has been removed meanwhile. */
function knownRecord(
  { subject }: CardSubject,
  { people, levels }: Records,
): CardSubject['subject'] {
  if (!subject) return null
  return (subject.kind === 'person' ? people : levels).has(subject.id) ? subject : null
}
