import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { day, type Office } from './office'

/** The campaign of the office's own papers: Chỉ thị 01-CT/TU, 2020–2025, vision 2030. */
export const demoCampaign = {
  name: 'Đồng Khởi mới',
  directive: {
    kind: 'new',
    directive: {
      number: '01-CT/TU',
      type: 'Chỉ thị',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      issuedOn: day('2020-10-17') as string as PartialDate,
      title: 'Về phát động Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025',
    },
  },
  startsOn: day('2020-10-17'),
  endsOn: day('2025-12-31'),
  visionYear: 2030,
  scope: 'Toàn Đảng bộ Khối',
} satisfies InputOf<'campaigns.create'>

export async function addCampaign(
  office: Office,
  change: Partial<InputOf<'campaigns.create'>> = {},
): Promise<CampaignId> {
  const { id } = await office.do('campaigns.create', { ...demoCampaign, ...change })
  return id
}
