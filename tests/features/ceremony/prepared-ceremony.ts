import type { Ceremony } from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { day, type Office } from '../../support/office'

export const ceremonyFields = {
  name: 'Hội nghị kỷ niệm ngày truyền thống 17/01',
  heldOn: day('2023-01-17'),
  startsAt: '08:00',
  place: 'Hội trường Khối',
  ...{ opening: '', closing: '', groupSize: 6, note: '' },
}

export async function ceremonyOf(office: Office, decisionId: DecisionId): Promise<CeremonyId> {
  const { id } = await office.do('ceremony.create', {
    ...ceremonyFields,
    decisionIds: [decisionId],
  })
  return id
}

/** 7 collectives and 6 people of one decision, in groups of up to six. */
export async function officeWithCeremony() {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  return { office, decisionId, id: await ceremonyOf(office, decisionId) }
}

export const everybody = ({ groups }: Ceremony) => groups.flatMap(({ recipients }) => recipients)
