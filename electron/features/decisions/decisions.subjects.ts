import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { type AwardedSubject, asAwarded } from '@shared/features/decisions/decisions.drafting'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { personHonorific, wasMemberOn } from '@shared/features/decisions/decisions.rules'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type {
  AwardLevel,
  NominationStatus,
  SubjectKind,
} from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { writtenOn } from '@shared/features/organisation/organisation.names.rules'
import type { PersonId } from '@shared/features/people/people.ids'
import { formOfNomination } from '../awards/awards.form-of'
import { readNameHistory } from '../organisation/organisation.names.queries'

/** A nomination that the decision awards, or might. */
export interface Candidate extends Omit<AwardedSubject, 'ledgerNumber'> {
  readonly id: NominationId
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly status: NominationStatus
  readonly isIncluded: boolean
  /** Its own form, else the round's where that is of its level. */
  readonly formId: AwardFormId | null
  /** Set by hand in this draft. */
  readonly amountDong: number | null
  readonly amountReason: string
}

interface Listed {
  /** null: a decision not made yet. */
  readonly id: DecisionId | null
  readonly roundId: RoundId
  readonly level: AwardLevel
  /** Day of the decision: organisations are called what they were called then. */
  readonly issuedOn: LocalDate
  /** What the decision gives; null: whatever they are put forward for. */
  readonly formId: AwardFormId | null
}

/**
 * Those on the list of the decision, and those passed that no decision has yet; collectives first,
 * then in the order of the round's list.
 */
export async function listCandidates(db: Db, decision: Listed): Promise<readonly Candidate[]> {
  const rows = await db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .leftJoin('decision_nomination as dn', (join) =>
      join.onRef('dn.nomination_id', '=', 'n.id').on('dn.is_released', '=', 0),
    )
    .leftJoin('person as p', 'p.id', 'n.person_id')
    .where('n.round_id', '=', decision.roundId)
    .where('n.level', '=', decision.level)
    .where((eb) =>
      eb.or([
        eb('dn.decision_id', '=', decision.id),
        eb.and([eb('dn.id', 'is', null), eb('n.status', 'in', ['passed', 'signing'])]),
      ]),
    )
    .select([
      'n.id',
      'n.subject_kind as kind',
      'n.organisation_id as organisationId',
      'n.person_id as personId',
      'n.name',
      'n.position',
      'n.unit',
      'n.achievement',
      'n.status',
      'dn.decision_id as decisionId',
      'dn.amount_dong as amountDong',
      'dn.amount_reason as amountReason',
      formOfNomination.as('formId'),
      'p.is_party_member as isPartyMember',
      'p.gender',
      'p.joined_on as joinedOn',
      'p.party_ended_on as endedOn',
    ])
    .orderBy('n.subject_kind') // 'collective' before 'person'
    .orderBy('n.position_in_list')
    .orderBy('n.id')
    .execute()
  const { formId } = decision
  const listed = rows.filter(
    (row) => row.decisionId !== null || formId === null || row.formId === formId,
  )
  const dated = await writtenOnDay(db, listed, decision.issuedOn)
  return dated.map(({ decisionId, amountReason, ...person }) => {
    const { isPartyMember, gender, joinedOn, endedOn, ...row } = person
    const membership = { isPartyMember: isPartyMember === 1, joinedOn, endedOn }
    const wasMember = wasMemberOn(membership, decision.issuedOn)
    return {
      ...row,
      amountReason: amountReason ?? '',
      isIncluded: decisionId !== null,
      honorific:
        row.kind === 'collective'
          ? 'collective'
          : personHonorific(isPartyMember === null ? null : { isPartyMember: wasMember, gender }),
    }
  })
}

interface Written {
  readonly kind: SubjectKind
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly unit: string
}

/** A list may be older or younger than the decision: names of its matched organisations follow its day. */
async function writtenOnDay<Row extends Written>(
  db: Db,
  rows: readonly Row[],
  day: LocalDate,
): Promise<readonly Row[]> {
  const history = await readNameHistory(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  return rows.map((row) => {
    const { organisationId: id, kind, name, unit } = row
    if (id === null) return row
    const then = (text: string) => writtenOn(history, { id, text }, day)
    return { ...row, name: kind === 'collective' ? then(name) : name, unit: then(unit) }
  })
}

/** @param ledger one number for each; left out while there are none */
export function awardedSubjects(
  included: readonly Candidate[],
  reason: string,
  ledger: readonly number[] = [],
): readonly AwardedSubject[] {
  return included.map((candidate, index) => {
    const number = ledger[index]
    const ledgerNumber = number === undefined ? '' : labels.ledgerNumber(number)
    return asAwarded(candidate, { reason, ledgerNumber })
  })
}
