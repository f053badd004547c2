import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { demoIdentity, demoSigner } from './demo-committee'
import { addRound, idsOf, importList, publishedList, write } from './demo-round'
import { type Office, openOffice } from './office'

/** An office with a committee, and the two-year review passed at the Bloc level: 7 + 6. */
export async function officeWithPassedRound(): Promise<{ office: Office; roundId: RoundId }> {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return { office, roundId: await addPassedRound(office) }
}

export async function addPassedRound(office: Office, name = demoName): Promise<RoundId> {
  const roundId = await addRound(office, { name, achievement: `${demoPhrase} (${name})` })
  await importList(
    office,
    roundId,
    publishedList().filter(({ level }) => level === 'bloc'),
  )
  const ids = await idsOf(office, roundId, { level: 'bloc' })
  await office.do('nominations.setStatus', { ids, status: 'passed' })
  return roundId
}

/** “Giấy khen” of the Bloc’s bureau for what is given without a period: 1,0 × base pay for a person. */
export async function officeWithPaidRound(): Promise<{ office: Office; roundId: RoundId }> {
  const { office, roundId } = await officeWithPassedRound()
  const { forms } = await office.do('awards.catalogue', {})
  const form = forms.find(
    ({ system, level, name, period }) =>
      system === 'party' && level === 'bloc' && name === 'Giấy khen' && period === 'occasion',
  )
  await write(office, (tx) =>
    tx
      .updateTable('award_round')
      .set({ form_id: form!.id as AwardFormId })
      .where('id', '=', roundId)
      .execute(),
  )
  return { office, roundId }
}

const demoName = 'Sơ kết 02 năm'
const demoPhrase =
  'Có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy'

export async function draftOf(office: Office, roundId: RoundId): Promise<DecisionId> {
  const { id } = await office.do('decisions.draft', { roundId })
  return id
}

/** The saved draft as the form would send it back, with changes. */
export async function editOf(
  office: Office,
  id: DecisionId,
  change: Partial<InputOf<'decisions.edit'>> = {},
): Promise<InputOf<'decisions.edit'>> {
  const { fields, subjects } = await office.do('decisions.get', { id })
  const nominationIds = subjects.flatMap(({ nominationId, isIncluded }) =>
    isIncluded && nominationId !== null ? [nominationId] : [],
  )
  return {
    id,
    ...fields,
    bases: [...fields.bases],
    recipients: [...fields.recipients],
    nominationIds,
    ...change,
  }
}

export async function issuedDecision(office: Office, roundId: RoundId): Promise<DecisionId> {
  const id = await draftOf(office, roundId)
  await office.do('decisions.issue', { id })
  return id
}

type Amendment = { readonly kind: 'correction' | 'revocation' } & Partial<
  InputOf<'amendments.edit'>
>

/** Drafts, fills in and issues a decision that corrects or revokes another one. */
export async function issueAmendment(
  office: Office,
  amendsId: DecisionId,
  { kind, ...change }: Amendment,
): Promise<DecisionId> {
  const { id } = await office.do('amendments.draft', { amendsId, kind })
  const { edit } = await office.do('amendments.get', { id })
  await office.do('amendments.edit', {
    ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients] },
    ...{ corrections: [...edit.corrections], revokedIds: [...edit.revokedIds] },
    ...{ aftermath: kind === 'revocation' ? 'ineligible' : edit.aftermath },
    ...{ reason: 'ghi sai khi lập danh sách', ...change },
  })
  await office.do('amendments.issue', { id })
  return id
}
