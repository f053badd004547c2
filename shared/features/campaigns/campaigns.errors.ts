import { defineErrors } from '@shared/core/app-error'
import type { CampaignStatus } from './campaigns.kinds'
import { campaignStatusNames } from './campaigns.strings'

export const campaignsErrors = defineErrors('campaigns', {
  nameTaken: (p: { name: string }) =>
    `Đã có phong trào “${p.name}” với đúng văn bản này. Chưa có gì được lưu; hãy mở phong trào đó hoặc đặt tên khác.`,
  cannotMove: (p: { name: string; from: CampaignStatus; to: CampaignStatus }) =>
    `“${p.name}” ${campaignStatusNames[p.from].toLocaleLowerCase('vi')} nên chưa thể chuyển sang “${campaignStatusNames[p.to]}”. Trạng thái cũ được giữ nguyên; hãy chọn một bước khác.`,
  hasRounds: (p: { name: string; rounds: number }) =>
    `“${p.name}” đang có ${p.rounds} đợt khen thưởng nên không xóa được; dữ liệu còn nguyên. Hãy chuyển các đợt đó sang phong trào khác, hoặc đóng phong trào này.`,
})
