import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import { campaignStatusNames } from '@shared/features/campaigns/campaigns.strings'

export const campaignsStrings = {
  campaign: 'phong trào này',
  created: (name: string) => `Đã thêm phong trào “${name}”`,
  edited: (name: string) => `Đã sửa phong trào “${name}”`,
  moved: (name: string, status: CampaignStatus) =>
    `Đã chuyển phong trào “${name}” sang “${campaignStatusNames[status]}”`,
  year: 'năm này của phong trào',
  participants: (name: string) => `Đã ghi đối tượng tham gia của phong trào “${name}”`,
  frameworks: (name: string, count: number) =>
    count === 0
      ? `Đã bỏ khung nội dung của phong trào “${name}”`
      : `Đã gắn ${twoDigits(count)} khung nội dung cho phong trào “${name}”`,
  yearSet: (name: string, year: number) => `Đã ghi nội dung năm ${year} của phong trào “${name}”`,
  yearRemoved: (name: string, year: number) =>
    `Đã xóa nội dung năm ${year} của phong trào “${name}”`,
  addedFromCatalogue: (campaigns: number) =>
    `Đã thêm ${twoDigits(campaigns)} phong trào từ danh mục`,
  partOf: (name: string) => `Thuộc: ${name}`,
  document: (name: string) => `Văn bản: ${name}`,
  framework: (name: string) => `Khung nội dung: ${name}`,
  file: 'tệp này',
  attached: (file: string, name: string) => `Đã đính kèm “${file}” vào phong trào “${name}”`,
  detached: (file: string, name: string) => `Đã bỏ tệp “${file}” khỏi phong trào “${name}”`,
  launched: (p: { name: string; units: number; unit: string }) =>
    `Đã ghi ${p.units === 1 ? p.unit : `${formatNumber(p.units)} đơn vị`} phát động “${p.name}”`,
  unlaunched: (p: { name: string; units: number }) =>
    `Đã xóa ghi nhận phát động “${p.name}” của ${formatNumber(p.units)} đơn vị`,
  removed: (name: string) => `Đã xóa phong trào “${name}”`,
}
