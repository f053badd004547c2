import type { MinutesData, MinutesRow, Signatory } from '@shared/features/council/council.minutes'
import { minutesStrings as strings } from '@shared/features/council/council.minutes.strings'
import type { KindValues } from '@shared/features/templates/templates.catalogue'

/** Biên bản họp, for the office's own Word template. */
export function meetingValues(data: MinutesData): KindValues<'meetingMinutes'> {
  return {
    ...heading(data),
    ...{ chair: named(data.chair), secretary: named(data.secretary) },
    present: data.attending.map(({ name, title }, index) => ({
      ...{ order: String(index + 1), name, position: title },
    })),
    hasAbsent: data.absentees.length > 0,
    absentCount: data.absent,
    writtenCount: data.written,
    absent: data.absentees,
    ...{ hasGuests: data.guests !== '', guests: data.guests },
    contents: lines(data.contents),
    opinions: lines(data.opinions),
    ...{ hasRecusals: data.recusals.length > 0, recusals: lines(data.recusals) },
    ...{ votingMode: data.votingMode, isSecret: data.ballots !== null },
    results: data.rows.map(result),
    conclusions: lines(data.conclusion),
    ...{ secretaryName: data.secretary.name, chairName: data.chair.name },
  }
}

/** Biên bản kiểm phiếu: the lines of the ballot only. */
export function countValues(data: MinutesData): KindValues<'countMinutes'> {
  const [head, second] = data.tellers
  return {
    ...heading(data),
    numberLine: data.countNumberLine,
    tellers: data.tellers.map(({ name, title }, index) => ({
      ...{ order: String(index + 1), name, position: title },
      role: index === 0 ? strings.headTeller : strings.teller,
    })),
    results: data.rows.filter(({ isSecret }) => isSecret).map(result),
    ...{ headTeller: head?.name ?? '', secondTeller: second?.name ?? '' },
    chairName: data.chair.name,
  }
}

function heading(data: MinutesData) {
  const { ballots } = data
  return {
    ...{ upperBody: data.upperBody, issuingBody: data.issuer, placeAndDate: data.placeAndDate },
    ...{ numberLine: data.numberLine, matter: data.matter },
    openedAt: strings.openedAt({ hour: data.startsAt, day: data.inlineDay }),
    closedAt: strings.closedAt(data.endsAt),
    ...{ venue: data.place, memberCount: data.members, presentCount: data.present },
    threshold: data.standards.join(' '),
    issuedBallots: ballots?.issued ?? '',
    returnedBallots: ballots?.collected ?? '',
    validBallots: ballots?.valid ?? '',
    invalidBallots: ballots?.invalid ?? '',
  }
}

const lines = (texts: readonly string[]) => texts.map((text) => ({ text }))

const named = (signatory: Signatory): string =>
  signatory.name === '' ? strings.blank : strings.comradeFirst(signatory)

const result = (row: MinutesRow) => ({
  ...{ order: row.order, name: row.name, unit: row.about, agree: row.agree },
  ...{ disagree: row.disagree, other: row.other, base: row.base, percent: row.share },
  outcome: row.outcome,
})
