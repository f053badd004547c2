import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import { campaignStatusNames } from '@shared/features/campaigns/campaigns.strings'

export const campaignsStrings = {
  campaign: 'phong trào này',
  created: (name: string) => `Đã thêm phong trào “${name}”`,
  edited: (name: string) => `Đã sửa phong trào “${name}”`,
  moved: (name: string, status: CampaignStatus) =>
    `Đã chuyển phong trào “${name}” sang “${campaignStatusNames[status]}”`,
  removed: (name: string) => `Đã xóa phong trào “${name}”`,
}
