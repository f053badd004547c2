import type { LocalDate } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import { checkCap } from '@shared/features/ratings/ratings.rules'
import { achievementKey } from './achievement'
import { type Case, type Judged, judgeFigure, judgeYesNo, row } from './eligibility.answers'
import type { EvidenceRow } from './eligibility.contract'
import type { AwardFact, RatingFact, SubjectFacts } from './eligibility.facts'
import { allOf, type Outcome } from './eligibility.logic'
import { disciplineQuestion, evidence } from './eligibility.strings'
import { type Condition, isAtLeast } from './eligibility.tree'

type Of<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>

/** One condition against what is on record: the result and the rows it rests on. */
export function judgeCondition(condition: Condition, its: Case): Judged {
  switch (condition.kind) {
    case 'rating':
      return judgeRating(condition, its)
    case 'ratings-in-a-row':
      return judgeRow(condition, its)
    case 'earlier-award':
      return judgeEarlierAward(condition, its)
    case 'no-same-achievement':
      return judgeAchievement(its)
    case 'exemplar-step':
      return judgeExemplar(condition, its)
    case 'registered':
      return judgeRegistration(its)
    case 'member-for':
      return judgeMembership(condition, its)
    case 'cap-share':
      return judgeCap(its)
    case 'no-discipline':
      return judgeYesNo(disciplineQuestion(condition.years), its)
    case 'confirmed':
      return judgeYesNo(condition.question, its)
    case 'figure':
      return judgeFigure(condition, its)
  }
}

const unmatched: Judged = { outcome: 'unknown', rows: [row(evidence.unmatched)] }

const ratingRow = ({ facts }: Case, year: number, rating: RatingFact | undefined): EvidenceRow =>
  row(
    rating ? evidence.rating(rating) : evidence.noRating(year),
    facts.record ? ownPage(facts.record) : null,
  )

const ownPage = (record: NonNullable<SubjectFacts['record']>): EvidenceRow['link'] =>
  record.kind === 'person' ? { to: 'person', id: record.id } : { to: 'organisation', id: record.id }

function judgeRating(condition: Of<'rating'>, its: Case): Judged {
  if (!its.facts.record) return unmatched
  const year = its.moment.year - condition.yearsBack
  const rating = its.facts.ratings.find((each) => each.year === year)
  return { outcome: rated(rating, condition), rows: [ratingRow(its, year, rating)] }
}

/** A year without a rating is not known; “chưa xếp loại” is an answer, and not the one asked for. */
function rated(
  rating: RatingFact | undefined,
  { outcomes, isExemplary }: Pick<Of<'rating'>, 'outcomes' | 'isExemplary'>,
): Outcome {
  if (!rating) return 'unknown'
  if (rating.outcome === 'unrated' || !outcomes.includes(rating.outcome)) return 'not-met'
  return !isExemplary || rating.isExemplary ? 'met' : 'not-met'
}

/** Five of six years are not five in a row: a missing year is “thiếu dữ liệu”, never skipped. */
function judgeRow(condition: Of<'ratings-in-a-row'>, its: Case): Judged {
  if (!its.facts.record) return unmatched
  const judged = Array.from({ length: condition.years }, (_, back) => {
    const year = its.moment.year - back
    const rating = its.facts.ratings.find((each) => each.year === year)
    const isReached =
      rating !== undefined &&
      rating.outcome !== 'unrated' &&
      isAtLeast(rating.outcome, condition.atLeast) &&
      (!condition.isExemplary || rating.isExemplary)
    const outcome: Outcome = rating ? (isReached ? 'met' : 'not-met') : 'unknown'
    return { outcome, row: ratingRow(its, year, rating) }
  })
  return {
    outcome: allOf(judged.map(({ outcome }) => outcome)),
    rows: judged.map((each) => each.row),
  }
}

/**
 * What is not on record was not given, as far back as the record goes; before, nobody knows. An award
 * without a day, or without a form chosen for it, may be one of those asked for.
 */
function judgeEarlierAward(condition: Of<'earlier-award'>, { facts, moment }: Case): Judged {
  if (!facts.record) return unmatched
  const since = moment.year - condition.withinYears + 1
  const given = facts.awards.filter(
    ({ formId, decidedOn, isPraise }) =>
      (formId === null ? !isPraise : condition.formIds.includes(formId)) &&
      (decidedOn === null || (yearOf(decidedOn) >= since && isBy(decidedOn, moment.onDay))),
  )
  const rows = given.map((award) =>
    row(
      award.formId === null ? evidence.formUnknown(award) : evidence.award(award),
      decisionLink(award),
    ),
  )
  const certain = given.filter(({ decidedOn, formId }) => decidedOn !== null && formId !== null)
  if (certain.length >= condition.times) return { outcome: 'met', rows }
  if (given.length >= condition.times) return { outcome: 'unknown', rows }
  if (facts.ledgerSince === null)
    return { outcome: 'unknown', rows: [...rows, row(evidence.ledgerEmpty)] }
  if (firstFullYear(facts.ledgerSince) > since) {
    const young = row(evidence.ledgerTooYoung(showPartialDate(facts.ledgerSince)))
    return { outcome: 'unknown', rows: [...rows, young] }
  }
  return { outcome: 'not-met', rows: rows.length > 0 ? rows : [row(evidence.noAward)] }
}

/** A record that begins in the middle of a year, or on its last day, does not tell of that year. */
const firstFullYear = (since: PartialDate): number =>
  since.endsWith('-01-01') ? yearOf(since) : yearOf(since) + 1

/** A month or a year that has begun is not after a day in it. */
const isBy = (decided: PartialDate, day: LocalDate): boolean =>
  (decided as string) <= day.slice(0, decided.length)

const yearOf = (day: PartialDate): number => Number(day.slice(0, 4))

const decisionLink = ({ decisionId }: AwardFact): EvidenceRow['link'] =>
  decisionId === null ? null : { to: 'decision', id: decisionId }

/** Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2 điểm c: one achievement, one reward. */
function judgeAchievement({ facts }: Case): Judged {
  if (facts.isPraise) return { outcome: 'met', rows: [row(evidence.praise)] }
  const key = achievementKey(facts)
  const given = facts.awards.filter(
    ({ achievement, isPraise }) =>
      !isPraise && achievement !== '' && achievementKey({ achievement, roundId: null }) === key,
  )
  const proposed = facts.proposals.filter(
    (proposal) =>
      achievementKey(proposal) === key &&
      !given.some(({ nominationId }) => nominationId === proposal.nominationId),
  )
  const rows = [
    ...given.map((award) => row(evidence.sameAchievement(award), decisionLink(award))),
    ...proposed.map(({ roundName, roundId }) =>
      row(evidence.sameProposal(roundName), { to: 'round', id: roundId }),
    ),
  ]
  if (rows.length > 0) return { outcome: 'not-met', rows }
  if (!facts.record) return unmatched
  return { outcome: 'met', rows: [row(evidence.noneForAchievement)] }
}

function judgeExemplar({ step }: Of<'exemplar-step'>, { facts, moment }: Case): Judged {
  if (!facts.record) return unmatched
  const followed = facts.exemplars.filter(
    ({ campaignId }) => moment.campaignId === null || campaignId === moment.campaignId,
  )
  if (followed.length === 0) return { outcome: 'not-met', rows: [row(evidence.noExemplar)] }
  const isReached = followed.some((each) => !each.isStopped && each.step >= step)
  return {
    outcome: isReached ? 'met' : 'not-met',
    rows: followed.map((each) => row(evidence.exemplar(each), { to: 'exemplar', id: each.id })),
  }
}

function judgeRegistration({ facts, moment: { campaignId, year } }: Case): Judged {
  if (!facts.record) return unmatched
  if (campaignId === null) return { outcome: 'unknown', rows: [row(evidence.noCampaign)] }
  const link = { to: 'campaign', id: campaignId } as const
  const state = facts.registration
  if (state === null)
    return { outcome: 'not-met', rows: [row(evidence.noRegistration(year), link)] }
  const rows = [row(evidence.registration(state, year), link)]
  if (state === 'approved') return { outcome: 'met', rows }
  return { outcome: state === 'declined' ? 'not-met' : 'unknown', rows }
}

function judgeMembership({ years }: Of<'member-for'>, its: Case): Judged {
  const { facts, moment } = its
  if (!facts.record) return unmatched
  if (facts.record.kind !== 'person') return { outcome: 'unknown', rows: [row(evidence.notPerson)] }
  const link = ownPage(facts.record)
  if (!facts.isPartyMember) return { outcome: 'not-met', rows: [row(evidence.notMember, link)] }
  if (!facts.joinedOn) return { outcome: 'unknown', rows: [row(evidence.joinedUnknown, link)] }
  const latest = `${Number(moment.onDay.slice(0, 4)) - years}${moment.onDay.slice(4)}`
  return {
    outcome: joinedBy(facts.joinedOn, latest),
    rows: [row(evidence.joinedOn(showPartialDate(facts.joinedOn)), link)],
  }
}

/** A year or a month alone may lie on either side of the day. */
function joinedBy(joined: PartialDate, latest: string): Outcome {
  const same = latest.slice(0, joined.length)
  if (joined !== same) return joined < same ? 'met' : 'not-met'
  return joined.length === latest.length ? 'met' : 'unknown'
}

/** Advisory: what is beyond the cap is beyond it for all, whoever is looked at. */
function judgeCap({ facts, moment }: Case): Judged {
  if (!facts.record) return unmatched
  if (!facts.cap) return { outcome: 'unknown', rows: [row(evidence.capUnknown)] }
  const { organisation, counts, rule } = facts.cap
  const { base, allowed, excess } = checkCap(counts, rule)
  if (base === 0) return { outcome: 'unknown', rows: [row(evidence.capUnknown)] }
  const shown = { organisation, base, allowed, percent: rule.capPercent }
  const rows = [
    row(evidence.cap({ ...shown, excellent: counts.excellent }), {
      to: 'ratings',
      year: moment.year,
    }),
  ]
  if (excess === 0) return { outcome: 'met', rows }
  return { outcome: 'not-met', rows: [...rows, row(evidence.capExcess(excess))] }
}
