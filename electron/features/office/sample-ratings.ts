import { saveChecklist, setFourGood } from '@electron/features/ratings/four-good.service'
import { type RatingWrite, setRatings } from '@electron/features/ratings/ratings.bulk'
import { putRule } from '@electron/features/ratings/ratings.service'
import { coreErrors } from '@shared/core/core.errors'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { fourGoodTitleOf } from '@shared/features/ratings/four-good.rules'
import type { RatingOutcome, RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { ratingSentences as sentences } from '@shared/features/ratings/ratings.strings'
import { listOrganisations } from '../organisation/organisation.queries'
import type { SampleContext } from './sample-data'
import {
  sampleChecklist,
  sampleRatedYears,
  sampleRule,
  sampleWords as words,
} from './sample-data.catalogue'

/** Years for everybody; before them only a part, enough for some five-year chains. */
const yearsForAll = 2
/** One in so many members has a record of five years. */
const longRecords = 12

interface Member {
  /** Place in the list: what is invented about a member follows from it. */
  readonly place: number
  readonly id: PersonId
  readonly organisationId: OrganisationId
  /** null: not on record, which here counts as long ago. */
  readonly joinedYear: number | null
}

/** Yearly ratings, “4 tốt” and the cap: invented, spread as in a real committee. */
export async function rateSample(context: SampleContext): Promise<void> {
  const { db, transact } = context
  const organisations = (await listOrganisations(db)).filter(({ level }) => level !== 'bloc')
  const members = await listMembers(context)
  await transact((command) => putRule({ id: null, rule: sampleRule }, command))
  for (const [back, year] of sampleRatedYears.entries()) {
    if (context.signal.aborted) throw coreErrors.cancelled()
    context.progress({ done: back, total: sampleRatedYears.length, label: words.rating })
    const rated = members.filter(({ place }) => back < yearsForAll || place % longRecords === 0)
    await rateAll('person', year, { context, writes: writesOfMembers(rated, year) })
    await rateAll('organisation', year, {
      context,
      writes: writesOfOrganisations(organisations, year),
    })
  }
  await markFourGood(organisations, context)
}

async function listMembers({ db }: SampleContext): Promise<Member[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.valid_to', 'is', null)
    .where('p.is_party_member', '=', 1)
    .select(['p.id', 'p.joined_on', 'm.organisation_id as organisationId'])
    .orderBy('p.ord')
    .execute()
  return rows.map(({ id, organisationId, joined_on }, place) => ({
    ...{ place, id, organisationId },
    joinedYear: joined_on === null ? null : Number(joined_on.slice(0, 4)),
  }))
}

interface Rating {
  readonly context: SampleContext
  readonly writes: readonly RatingWrite[]
}

async function rateAll(
  subject: RatingSubject,
  year: number,
  { context, writes }: Rating,
): Promise<void> {
  await context.transact(async (command) => {
    await setRatings(command, { year, subject, changes: writes })
    command.say(sentences.ratedMany({ year, subject, count: writes.length }))
  })
}

const writesOfMembers = (members: readonly Member[], year: number): RatingWrite[] =>
  members
    .filter(({ joinedYear }) => joinedYear === null || joinedYear <= year)
    .map(({ id, place, organisationId, joinedYear }) =>
      joinedYear === year
        ? { subjectId: id, organisationId, outcome: 'unrated', unratedReason: 'new' }
        : { subjectId: id, organisationId, ...answerOf(place, year) },
    )

const writesOfOrganisations = (
  organisations: readonly OrganisationNode[],
  year: number,
): RatingWrite[] => organisations.map(({ id }, n) => ({ subjectId: id, ...answerOf(n, year) }))

/**
 * Some are excellent year after year, as in life; most are good; the rest changes from year to year.
 */
function answerOf(
  place: number,
  year: number,
): { readonly outcome: RatingOutcome; readonly isExemplary: boolean } {
  const outcome = spread(place, 0) < 8 ? 'excellent' : outcomeOf(spread(place, year))
  return { outcome, isExemplary: outcome === 'excellent' && place % 4 === 0 }
}

const outcomeOf = (point: number): RatingOutcome => {
  if (point < 8) return 'excellent'
  if (point < 86) return 'good'
  return point < 98 ? 'completed' : 'not-completed'
}

/** 0–99, the same in every run. */
const spread = (place: number, salt: number): number =>
  (((place * 2_654_435 + salt * 40_503) % 1_000_003) * 7919) % 100

async function markFourGood(
  organisations: readonly OrganisationNode[],
  { transact }: SampleContext,
): Promise<void> {
  const [year = 0] = sampleRatedYears
  const entitled = organisations.filter(({ level }) => fourGoodTitleOf(level) !== null)
  const changes = entitled.map(({ id: organisationId }, n) => {
    const isMet = n % 5 !== 0
    const marks = { politics: true, meetings: isMet, unity: true, members: n % 7 !== 0 || isMet }
    return { organisationId, marks, isRecognised: isMet && n % 3 !== 0 }
  })
  await transact((command) => setFourGood({ year, changes }, command))
  await transact((command) =>
    saveChecklist({ year, title: 'cell', lines: sampleChecklist }, command),
  )
}
