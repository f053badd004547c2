import type { OfficeDatabase } from '@electron/database/open'
import { fold } from '@shared/core/vietnamese-fold'
import { inserter } from './past-the-triggers'
import type { Random } from './random'
import type { DataSet } from './sets'

interface Writing {
  readonly raw: OfficeDatabase['raw']
  readonly set: DataSet
  readonly random: Random
}

interface Member {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly sortKey: string
}

interface Living {
  /** Party members, with where they are now. */
  readonly members: readonly Member[]
  readonly cells: readonly string[]
}

const lastYear = 2024

/** Ratings, award rounds and the ledger of the years before. */
export function writeHistory(writing: Writing, living: Living): void {
  const { set } = writing
  for (let year = lastYear - set.years + 1; year <= lastYear; year += 1) {
    writeRatings(writing, living, year)
    writeAwards(writing, living, year)
  }
}

const outcomes = ['good', 'good', 'good', 'good', 'excellent', 'completed', 'good', 'not-completed']

function writeRatings({ raw, random }: Writing, { members, cells }: Living, year: number): void {
  const ratings = inserter(raw, 'rating')
  const add = (organisationId: string, personId: string | null) =>
    ratings.add({
      ...{ id: random.uuid(), year, organisation_id: organisationId, person_id: personId },
      ...{ outcome: random.pick(outcomes), unrated_reason: null, is_exemplary: 0 },
    })
  for (const cell of cells) add(cell, null)
  for (const { id, organisationId } of members) add(organisationId, id)
}

const achievement = 'Có thành tích xuất sắc trong phong trào thi đua “Đồng Khởi mới”'
const awardsPerDecision = 200

function writeAwards({ raw, set, random }: Writing, { members }: Living, year: number): void {
  const rounds = inserter(raw, 'award_round')
  const decisions = inserter(raw, 'decision')
  const nominations = inserter(raw, 'nomination')
  const awards = inserter(raw, 'award')
  const before = (year - 1980) * set.awardsPerYear
  for (let first = 0; first < set.awardsPerYear; first += awardsPerDecision) {
    const [roundId, decisionId] = [random.uuid(), random.uuid()]
    const number = 1 + first / awardsPerDecision
    rounds.add({
      ...{ id: roundId, campaign_id: null, name: `Đợt khen ${number} năm ${year}` },
      ...{ occasion: 'yearly', recognition: 'award', achievement, held_on: `${year}-12-01` },
    })
    decisions.add(decision({ id: decisionId, roundId, year, number }))
    const chosen = new Set<Member>()
    const many = Math.min(awardsPerDecision, set.awardsPerYear - first)
    while (chosen.size < Math.min(many, members.length)) chosen.add(random.pick(members))
    for (const [at, member] of [...chosen].entries()) {
      const id = random.uuid()
      nominations.add(nomination({ id, roundId, member, at }))
      awards.add({
        ...award(member, before + first + at + 1),
        ...{ id: random.uuid(), decision_id: decisionId, nomination_id: id },
      })
    }
  }
}

interface DecisionOf {
  readonly id: string
  readonly roundId: string
  readonly year: number
  readonly number: number
}

const decision = ({ id, roundId, year, number }: DecisionOf) => ({
  ...{ id, round_id: roundId, level: 'bloc', status: 'issued', number, symbol: 'ĐUK' },
  ...{ term: String(year), issued_on: `${year}-12-15`, occasion: '', reason: '', proposer: '' },
  ...{ proposal: '', fund_source: '', signer_name: '', signer_position: '', signer_authority: '' },
  ...{ recipients: '[]', bases: '[]', frozen: '{}' },
})

interface NominationOf {
  readonly id: string
  readonly roundId: string
  readonly member: Member
  readonly at: number
}

const nomination = ({ id, roundId, member, at }: NominationOf) => ({
  ...{ id, round_id: roundId, level: 'bloc', subject_kind: 'person', subject_key: member.id },
  ...{ organisation_id: member.organisationId, person_id: member.id, name: member.name },
  ...{ position: '', unit: '', achievement, status: 'awarded', note: '', override_reason: '' },
  ...{ position_in_list: at, search_text: fold(member.name), sort_key: member.sortKey },
})

const award = (member: Member, ledgerNumber: number) => ({
  ...{ ledger_number: ledgerNumber, subject_kind: 'person', person_id: member.id },
  ...{ organisation_id: member.organisationId, honorific: 'comrade', name: member.name },
  ...{ position: '', unit: '', achievement, form: 'Giấy khen', amount_dong: null },
  ...{ search_text: fold(member.name), sort_key: member.sortKey },
})
