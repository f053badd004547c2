import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { CampaignStatus } from './campaigns.kinds'
import { campaignStatusNames } from './campaigns.strings'

export const campaignsErrors = defineErrors('campaigns', {
  nameTaken: (p: { name: string }) =>
    `Đã có phong trào “${p.name}” với đúng văn bản này. Chưa có gì được lưu; hãy mở phong trào đó hoặc đặt tên khác.`,
  cannotMove: (p: { name: string; from: CampaignStatus; to: CampaignStatus }) =>
    `“${p.name}” ${campaignStatusNames[p.from].toLocaleLowerCase('vi')} nên chưa thể chuyển sang “${campaignStatusNames[p.to]}”. Trạng thái cũ được giữ nguyên; hãy chọn một bước khác.`,
  hasRounds: (p: { name: string; rounds: number }) =>
    `“${p.name}” đang có ${p.rounds} đợt khen thưởng nên không xóa được; dữ liệu còn nguyên. Hãy chuyển các đợt đó sang phong trào khác, hoặc đóng phong trào này.`,
  hasParts: (p: { name: string; parts: number }) =>
    `“${p.name}” có ${p.parts} đợt, phong trào trực thuộc nên không xóa được; dữ liệu còn nguyên. Hãy xóa hoặc chuyển các phong trào đó trước.`,
  inUse: (p: { name: string; records: number }) =>
    `“${p.name}” đang có ${p.records} bản ghi gắn vào (đầu việc, chỉ tiêu, đăng ký, giao ước, điển hình…) nên không xóa được; dữ liệu còn nguyên. Hãy chuyển hoặc xóa các bản ghi đó, hoặc đóng phong trào này.`,
  ownPart: (p: { name: string; parent: string }) =>
    `“${p.parent}” đang nằm trong “${p.name}” nên không thể là phong trào cấp trên của nó. Chưa có gì được lưu; hãy chọn phong trào khác.`,
  sameFrameworkTwice: () =>
    'Một khung nội dung được chọn hai lần. Chưa có gì được lưu; hãy bỏ bớt một dòng.',
  launchInFuture: (p: { day: LocalDate }) =>
    `Ngày phát động ${showDay(p.day)} chưa đến. Chưa có gì được ghi; hãy nhập ngày đã phát động, hoặc đưa ngày đó vào lịch.`,
})
