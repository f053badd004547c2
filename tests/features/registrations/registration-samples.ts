import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { addCampaign } from '../../support/demo-campaign'
import { day, type Office, openOffice } from '../../support/office'
import { ratedBloc } from '../ratings/rating-samples'

export const taskId = () => TaskId.parse(crypto.randomUUID())

type Added = InputOf<'registrations.add'>
type Item = Added['registration']['items'][number]

export const item: Item = {
  content: 'Đổi mới nội dung sinh hoạt chi bộ',
  goal: 'Sinh hoạt chuyên đề có chất lượng',
  target: 'ít nhất 04 buổi',
  targetValue: '4',
  targetUnit: 'buổi',
  dueOn: '2022-11' as Item['dueOn'] & string,
}

export const paper = (change: Partial<Added['registration']> = {}): Added['registration'] => ({
  receivedOn: day('2022-02-10'),
  isExemplarCandidate: false,
  fieldItemId: null,
  field: '',
  note: '',
  items: [item],
  ...change,
})

/** Three cells of two members each, under a campaign that was launched; today is 20/12/2022. */
export async function movement(options: { readonly today?: string } = {}) {
  const office = await openOffice(options)
  const bloc = await ratedBloc(office)
  const campaignId = await addCampaign(office, { status: 'running' })
  return { office, campaignId, ...bloc }
}

export type Movement = Awaited<ReturnType<typeof movement>>

export const registerPerson = (
  { office, campaignId }: Pick<Movement, 'office' | 'campaignId'>,
  id: PersonId,
  change: Partial<Added['registration']> & { readonly year?: number } = {},
) => {
  const { year = 2022, ...fields } = change
  const subject = { kind: 'person', id } as const
  return office.do('registrations.add', { campaignId, year, subject, registration: paper(fields) })
}

export const registerCollective = (
  { office, campaignId }: Pick<Movement, 'office' | 'campaignId'>,
  id: OrganisationId,
  change: Partial<Added['registration']> & { readonly year?: number } = {},
) => {
  const { year = 2022, ...fields } = change
  const subject = { kind: 'collective', id } as const
  return office.do('registrations.add', { campaignId, year, subject, registration: paper(fields) })
}

export const coverageOf = (
  office: Office,
  campaignId: CampaignId,
  organisationId: OrganisationId | null = null,
) => office.do('registrations.coverage', { campaignId, year: 2022, organisationId })
