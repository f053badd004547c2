import type { LocalDate } from '@shared/core/local-date'
import { partyFormatOn } from '@shared/core/party-format'
import { tidy } from '@shared/core/vietnamese-fold'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import { kindsIn, results } from './council.minutes.results'
import { minutesStrings as strings } from './council.minutes.strings'
import type { AgendaItem, Meeting, Member } from './council.results'
import { hasVote } from './council.rules'

/** Who the office was on the day of the meeting. */
export interface MinutesIssuer {
  readonly upperBody: string
  readonly name: string
  readonly symbol: string
  readonly place: string
}

/** One line of the table of results; every figure as it is printed. */
export interface MinutesRow {
  readonly order: string
  readonly name: string
  /** Position and unit of a person, unit of a collective; may be ''. */
  readonly about: string
  readonly isPerson: boolean
  readonly isSecret: boolean
  readonly agree: string
  readonly disagree: string
  readonly other: string
  readonly base: string
  /** “44,44%”; '' without votes. */
  readonly share: string
  readonly outcome: string
}

/**
 * Everything the two minutes say, in words and figures as printed: for the PDF, for templates of the
 * office's own, and kept as it was signed.
 */
export interface MinutesData {
  readonly heldOn: LocalDate
  readonly upperBody: string
  readonly issuer: string
  readonly numberLine: string
  readonly countNumberLine: string
  readonly placeAndDate: string
  readonly subject: string
  readonly countSubject: string
  readonly body: string
  readonly day: string
  readonly inlineDay: string
  /** The subject without “họp xét khen thưởng” before it. */
  readonly matter: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly chair: Signatory
  readonly secretary: Signatory
  readonly tellers: readonly Signatory[]
  readonly attendance: string
  readonly present: string
  readonly members: string
  readonly absent: string
  readonly written: string
  /** Members who were there. */
  readonly attending: readonly Signatory[]
  readonly absentees: readonly { readonly name: string; readonly reason: string }[]
  readonly guests: string
  readonly quorum: string
  readonly contents: readonly string[]
  readonly opinions: readonly string[]
  readonly resultsHeading: string
  readonly standards: readonly string[]
  readonly recusals: readonly string[]
  /** null where no ballots were cast. */
  readonly ballots: MinutesBallots | null
  /** “bỏ phiếu kín”, of the meeting as a whole. */
  readonly votingMode: string
  readonly counters: string
  readonly rows: readonly MinutesRow[]
  readonly passed: string
  readonly failed: string
  readonly postponed: string
  readonly conclusion: readonly string[]
  readonly ending: string
  readonly countEnding: string
}

/** Two digits each. */
export interface MinutesBallots {
  readonly issued: string
  readonly collected: string
  readonly valid: string
  readonly invalid: string
}

export interface Signatory {
  readonly name: string
  readonly title: string
}

/** @param issuer null while the office has no name for that day: the head is left blank */
export function minutesData(meeting: Meeting, issuer: MinutesIssuer | null): MinutesData {
  const { heldOn, title, body, place } = meeting
  const { endMark } = partyFormatOn(heldOn)
  return {
    heldOn,
    upperBody: tidy(issuer?.upperBody ?? '').toLocaleUpperCase('vi'),
    issuer: tidy(issuer?.name ?? '').toLocaleUpperCase('vi'),
    numberLine: strings.numberLine(meeting.minutesNumber, issuer?.symbol ?? ''),
    countNumberLine: strings.numberLine('', issuer?.symbol ?? ''),
    placeAndDate: strings.placeAndDate(issuer?.place ?? '', heldOn),
    subject: strings.subject(title),
    countSubject: strings.countSubject(title),
    matter: strings.matter(title),
    inlineDay: strings.inlineDay(heldOn),
    ...{ body, day: strings.day(heldOn), place: place || strings.blank },
    startsAt: strings.hour(meeting.startsAt),
    endsAt: strings.hour(meeting.endsAt),
    ...attending(meeting),
    contents: paragraphs(meeting.contents, strings.contents({ body, items: itemsOf(meeting) })),
    opinions: paragraphs(meeting.opinions, strings.noOpinions),
    ...results(meeting),
    ...concluding(meeting),
    ending: `${strings.ends(strings.hour(meeting.endsAt))}${endMark}`,
    countEnding: `${strings.countEnds}${endMark}`,
  }
}

function attending({ members, roll, quorum, hasQuorum, mode }: Meeting) {
  const voters = members.filter(hasVote)
  const excused = voters.filter(({ presence }) => presence === 'absent' || presence === 'unknown')
  const written = voters.filter(({ presence }) => presence === 'written' || presence === 'answered')
  return {
    chair: signatory(members.find(({ role }) => role === 'chair')),
    secretary: signatory(members.find(({ role }) => role === 'secretary')),
    tellers: members.filter(({ isTeller }) => isTeller).map(signatory),
    attendance: strings.attendance({
      present: twoDigits(roll.present),
      members: twoDigits(roll.members),
      absent: twoDigits(excused.length + written.length),
      excused: absentees(excused),
      written: absentees(written),
    }),
    present: twoDigits(roll.present),
    members: twoDigits(roll.members),
    absent: twoDigits(excused.length + written.length),
    written: twoDigits(written.length),
    attending: voters.filter(({ presence }) => presence === 'present').map(signatory),
    absentees: [...excused, ...written].map(({ name, presence, absenceReason }) => ({
      name,
      reason: strings.absence({ presence, reason: absenceReason }),
    })),
    guests: members
      .filter((member) => !hasVote(member))
      .map(strings.comrade)
      .join('; '),
    quorum: strings.quorum({ quorum, mode, isMet: hasQuorum }),
  }
}

const signatory = (member: Member | undefined): Signatory => ({
  name: member?.name ?? '',
  title: member?.title ?? '',
})

function absentees(members: readonly Member[]): string {
  if (members.length === 0) return strings.none
  const names = members.map(({ name, absenceReason }) =>
    strings.absentee({ name, reason: absenceReason }),
  )
  return strings.countAndNames({ count: twoDigits(members.length), names: names.join('; ') })
}

/** What the clerk wrote, a paragraph each; else the usual sentence. */
function paragraphs(text: string, usual: string): readonly string[] {
  const own = text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
  return own.length > 0 ? own : [usual]
}

const itemsOf = ({ items }: Meeting): string => kindsIn(items) || strings.collectives(0)

function concluding({ items, body, conclusion }: Meeting) {
  const isA = (wanted: AgendaItem['outcome']) =>
    items.filter((item) => (item.outcome ?? item.result?.outcome) === wanted)
  const [passed, failed, postponed] = [isA('passed'), isA('failed'), isA('postponed')]
  const rest = [
    failed.length > 0 ? strings.failed(failed.length) : '',
    postponed.length > 0 ? strings.postponed(postponed.length) : '',
  ].join('')
  const usual =
    passed.length > 0
      ? strings.conclusion({ body, passed: kindsIn(passed), rest })
      : strings.nobodyPassed(body)
  return {
    passed: twoDigits(passed.length),
    failed: twoDigits(failed.length),
    postponed: twoDigits(postponed.length),
    conclusion: paragraphs(conclusion, usual),
  }
}
