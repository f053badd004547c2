import { inlineDay } from '@shared/core/local-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeIdentity } from '../committee/committee.contract'
import type { NominationRow } from '../nominations/nominations.contract'
import type { Round } from '../nominations/rounds.contract'
import type { KindValues } from '../templates/templates.catalogue'
import { endValues, headValues, paperNumber, signerValues } from '../templates/templates.party'
import type { SubmissionPaper } from './papers.contract'
import { papersStrings as strings } from './papers.strings'

type Nominee = Pick<NominationRow, 'level' | 'kind'>

/** What the papers of a round are made of. */
export interface SubmissionFacts {
  readonly paper: SubmissionPaper
  readonly round: Pick<Round, 'name' | 'achievement' | 'campaignName'>
  readonly identity: CommitteeIdentity
  /** Everyone put forward, and of them those that are asked for. */
  readonly nominated: readonly Nominee[]
  readonly chosen: readonly Nominee[]
}

/** Tờ trình đề nghị khen thưởng. */
export function submissionValues(facts: SubmissionFacts): KindValues<'submission'> {
  const { paper, round, nominated, chosen } = facts
  const hasMeeting = paper.meetingDay !== null && paper.minutesNumber !== ''
  return {
    ...paperHead(facts),
    ...endValues({ recipients: paper.recipients, signer: signerOf(paper) }),
    matter: matterOf(round, chosen),
    addressee: tidy(paper.addressee),
    proposer: tidy(paper.proposer),
    ground: groundOf(facts),
    hasMeeting,
    meetingDay: paper.meetingDay ? inlineDay(paper.meetingDay) : '',
    minutesNumber: paper.minutesNumber,
    nominated: countText(nominated),
    eligible: countText(chosen),
    requests: requestsOf(facts).map((text) => ({ text })),
    enclosed: hasMeeting ? strings.enclosed : strings.enclosedWithoutMinutes,
  }
}

/** The heading of a board of the office stands under the committee's own name. */
function paperHead({ paper, identity }: SubmissionFacts) {
  const isCommittee = paper.issuer === 'committee'
  return headValues({
    type: strings.submissionType,
    number: paper.number,
    day: paper.day,
    place: identity.place,
    symbol: paper.symbol,
    upperBody: isCommittee ? identity.upperBody : identity.name,
    issuingBody: isCommittee ? identity.name : withoutOffice(paper.proposer, identity),
  })
}

/** “Ban Tuyên giáo Đảng ủy Khối” under “ĐẢNG ỦY KHỐI” is “BAN TUYÊN GIÁO”. */
function withoutOffice(proposer: string, { shortName }: CommitteeIdentity): string {
  const [name, office] = [tidy(proposer), tidy(shortName)]
  const isOffice = office !== '' && fold(name).endsWith(` ${fold(office)}`)
  return isOffice ? name.slice(0, -office.length).trim() : name
}

const signerOf = ({ authority, position, signerName }: SubmissionPaper) => ({
  authority,
  position,
  fullName: signerName,
})

/** “tập thể, cá nhân có thành tích xuất sắc …”: who, and for what, in the middle of a sentence. */
export function matterOf(
  { achievement, name }: Pick<Round, 'achievement' | 'name'>,
  chosen: readonly Nominee[],
): string {
  const of = (kind: Nominee['kind']) => chosen.some((one) => one.kind === kind)
  const both = of('collective') === of('person')
  const one = of('person') ? strings.persons : strings.collectives
  const subjects = both ? strings.collectivesAndPersons : one
  const common = achievementInText(achievement)
  const text =
    common === '' ? strings.matterOfRound(subjects, tidy(name)) : strings.matter(subjects, common)
  return strings.unbroken(text)
}

/** “Đã có thành tích.” → “có thành tích”. */
export function achievementInText(achievement: string): string {
  const text = tidy(achievement)
    .replace(strings.leadingPast, '')
    .replace(/[.;,\s]+$/u, '')
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}

function groundOf({ round, paper }: SubmissionFacts): string {
  const campaign = tidy(round.campaignName ?? '')
  if (campaign === '') return strings.groundOfYear(paper.day.slice(0, 4))
  if (!fold(campaign).startsWith(fold(strings.movementWord))) return strings.ground(campaign)
  return campaign.charAt(0).toLocaleLowerCase('vi') + campaign.slice(1)
}

const countOf = (all: readonly Nominee[], kind: Nominee['kind']): number =>
  all.filter((one) => one.kind === kind).length

const countText = (all: readonly Nominee[]): string =>
  strings.counted(countOf(all, 'collective'), countOf(all, 'person'))

/** To the committee: its own awards, then those for the province; to the province: only the latter. */
function requestsOf({ paper, chosen }: SubmissionFacts): readonly string[] {
  const forProvince = chosen.filter(({ level }) => level === 'province')
  const own =
    paper.issuer === 'committee' ? forProvince : chosen.filter((one) => !forProvince.includes(one))
  const [collectives, persons] = [countOf(own, 'collective'), countOf(own, 'person')]
  const requests: string[] = []
  if (collectives > 0) requests.push(strings.requestCollectives(requests.length + 1, collectives))
  if (persons > 0) requests.push(strings.requestPersons(requests.length + 1, persons))
  if (paper.issuer === 'adviser' && forProvince.length > 0)
    requests.push(
      strings.requestProvince({
        order: requests.length + 1,
        collectives: countOf(forProvince, 'collective'),
        persons: countOf(forProvince, 'person'),
      }),
    )
  return requests
}

/** A nominee with what the list says beside the nomination. */
export interface ListedNominee
  extends Pick<NominationRow, 'level' | 'kind' | 'name' | 'position' | 'unit' | 'achievement'> {
  readonly joined: string
  readonly rating: string
  readonly awards: readonly string[]
  readonly exemplar: string
  readonly form: string
}

/** Danh sách đề nghị khen thưởng, collectives first. */
export function proposalListValues(
  facts: SubmissionFacts,
  nominees: readonly ListedNominee[],
): KindValues<'proposalList'> {
  const { paper, round } = facts
  const { numberLine: _, ...head } = paperHead(facts)
  const collectives = nominees.filter(({ kind }) => kind === 'collective')
  const persons = nominees.filter(({ kind }) => kind === 'person')
  return {
    ...head,
    ...signerValues(signerOf(paper)),
    matter: matterOf(round, nominees),
    reference: strings.listReference({
      number: paperNumber({ ...paper, type: strings.submissionType }),
      day: inlineDay(paper.day),
      proposer: tidy(paper.proposer),
    }),
    hasCollectives: collectives.length > 0,
    hasPersons: persons.length > 0,
    collectivesHeading: strings.collectivesHeading('I'),
    personsHeading: strings.personsHeading(collectives.length > 0 ? 'II' : 'I'),
    collectives: collectives.map(rowValues),
    persons: persons.map((row, index) => ({
      ...rowValues(row, index),
      position: row.position,
      unit: row.unit,
      joinedYear: row.joined,
    })),
    total: strings.listTotal(collectives.length, persons.length),
  }
}

const rowValues = (row: ListedNominee, index: number) => ({
  order: String(index + 1),
  name: row.name,
  ratings: row.rating,
  pastAwards: row.awards.join('; '),
  exemplarStep: row.exemplar,
  achievement: row.achievement,
  awardForm: row.form,
})
