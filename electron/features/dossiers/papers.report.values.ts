import type { Db } from '@electron/database/database'
import { inlineDay, LocalDate } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { papersStrings as strings } from '@shared/features/dossiers/papers.strings'
import { achievementInText } from '@shared/features/dossiers/papers.values'
import type { NominationDetail } from '@shared/features/nominations/nominations.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { outcomeNames } from '@shared/features/ratings/ratings.strings'
import type { KindValues } from '@shared/features/templates/templates.catalogue'
import { templatePaperStrings as paper } from '@shared/features/templates/templates.paper.strings'
import { headValues } from '@shared/features/templates/templates.party'
import { committeeOnDay } from '../committee/committee.queries'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { yearsOfSubject } from '../ratings/ratings.history.queries'
import { registrationsOf } from '../registrations/registrations.queries'
import { awardsOnRecord, formOf, personOf, placesOf } from './papers.report.queries'

export interface ReportOf {
  readonly db: Db
  readonly today: LocalDate
  readonly nomination: NominationDetail
}

/** Left to be written by hand, or in Word. */
const known = (text: string | null | undefined): string => text || paper.dots

export async function collectiveReport(of: ReportOf): Promise<KindValues<'collectiveReport'>> {
  const { db, nomination } = of
  const id = nomination.organisationId
  const places = await placesOf(db, nomination)
  const members = id === null ? undefined : (await memberCountsOn(db, null)).get(id)
  return {
    ...(await commonValues(of)),
    ...(await ratingValues(db, id && { subject: 'organisation', id })),
    name: nomination.name,
    parent: known(places.above),
    memberCount: members ? formatNumber(members.party) : paper.dots,
    reporterPosition: strings.committeeOf(places.unit).toLocaleUpperCase('vi'),
    reporterName: '',
  }
}

export async function personReport(of: ReportOf): Promise<KindValues<'personReport'>> {
  const { db, nomination } = of
  const id = nomination.personId
  const person = id === null ? undefined : await personOf(db, id)
  return {
    ...(await commonValues(of)),
    ...(await ratingValues(db, id && { subject: 'person', id })),
    name: nomination.name,
    born: known(person?.birthDate && showPartialDate(person.birthDate)),
    gender: known(person?.gender && strings.genders[person.gender]),
    homeTown: paper.dots,
    position: known(nomination.position),
    unit: known(nomination.unit),
    joinedOn: known(person?.joinedOn && showPartialDate(person.joinedOn)),
    education: paper.dots,
    reporterName: nomination.name,
  }
}

export async function featReport(of: ReportOf): Promise<KindValues<'featReport'>> {
  const { nomination } = of
  return {
    ...(await commonValues(of)),
    name: nomination.name,
    position: known(nomination.position),
    unit: known(nomination.unit),
    reporterName: nomination.kind === 'person' ? nomination.name : '',
  }
}

async function commonValues(of: ReportOf) {
  const { db, nomination } = of
  const { achievement } = nomination
  const awards = await awardsOnRecord(db, nomination)
  const results = await resultsOf(of)
  return {
    ...(await headingOf(of)),
    awardForm: known(await formOf(db, nomination)),
    occasion: achievement === '' ? '' : strings.occasion(achievementInText(achievement)),
    achievement: known(achievement),
    hasResults: results.length > 0,
    results,
    hasAwards: awards.length > 0,
    hasNoAwards: awards.length === 0,
    awards: awards.map(({ form, decidedOn, number }) => ({
      year: decidedOn?.slice(0, 4) ?? '',
      form,
      decision: strings.decision({ number, day: decidedOn === null ? '' : dayText(decidedOn) }),
    })),
  }
}

/** A whole day as in running text; of an older book perhaps a month or a year. */
const dayText = (date: PartialDate): string => {
  const day = LocalDate.safeParse(date)
  return day.success ? inlineDay(day.data) : showPartialDate(date)
}

/** The unit writes it: under its own parent's name, with room for the day. */
async function headingOf(of: ReportOf) {
  const { db, today, nomination } = of
  const { identity } = await committeeOnDay(db, today)
  const { unit, above } = await placesOf(db, nomination)
  const heading = headValues({
    ...{ type: '', number: null, day: today, symbol: '', place: identity?.place ?? '' },
    upperBody: above || (identity?.name ?? ''),
    issuingBody: unit || nomination.unit || paper.dots,
  })
  const { numberLine: _, placeAndDate: __, ...names } = heading
  return {
    ...names,
    placeAndDate: strings.blankPlaceAndDate(identity?.place || paper.dots, today.slice(0, 4)),
  }
}

interface Rated {
  readonly subject: 'organisation' | 'person'
  readonly id: OrganisationId | PersonId
}

/** The latest years are what a report tells of. */
const ratedYears = 5

async function ratingValues(db: Db, rated: Rated | null) {
  const years = rated === null ? [] : await yearsOfSubject(db, rated)
  const ratings = years.slice(0, ratedYears).map(({ year, outcome }) => ({
    year: String(year),
    outcome: outcomeNames[outcome],
  }))
  return { hasRatings: ratings.length > 0, ratings: ratings.toReversed() }
}

/** What was registered and what came of it, in the campaign of the round; no round is too old. */
async function resultsOf({ db, today, nomination }: ReportOf) {
  const { kind, personId, organisationId, round } = nomination
  const subject =
    kind === 'person'
      ? personId && { kind: 'person' as const, id: personId }
      : organisationId && { kind: 'collective' as const, id: organisationId }
  if (!subject || round.campaignId === null) return []
  const found = await registrationsOf(db, { subject, campaignId: round.campaignId }, today)
  return found.flatMap(({ items, result, year }) =>
    items.map(({ content }) => ({
      content: strings.contentIn(content, year),
      result: known(result),
    })),
  )
}
