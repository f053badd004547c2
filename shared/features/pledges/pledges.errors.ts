import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { PledgeStatus } from './pledges.kinds'
import { pledgeStatusNames } from './pledges.strings'

export const pledgesErrors = defineErrors('pledges', {
  gone: () =>
    'Bản giao ước này không còn: có thể đã được xóa ở lần làm việc khác. Chưa có gì thay đổi; hãy mở lại danh sách giao ước.',
  locked: (p: { title: string; status: PledgeStatus }) =>
    `“${p.title}” ${pledgeStatusNames[p.status].toLocaleLowerCase('vi')} nên nội dung và các bên không sửa được nữa; bản đã lưu còn nguyên. Nếu ghi nhầm, hãy đưa về “${pledgeStatusNames.waiting}” rồi sửa.`,
  cannotMove: (p: { title: string; from: PledgeStatus; to: PledgeStatus }) =>
    `“${p.title}” đang ở “${pledgeStatusNames[p.from]}” nên chưa thể chuyển sang “${pledgeStatusNames[p.to]}”. Trạng thái của mọi bản giao ước được giữ nguyên; hãy chuyển lần lượt từng bước.`,
  noSigningDay: (p: { title: string }) =>
    `“${p.title}” chưa có ngày ký nên chưa ghi là đã ký được. Chưa có gì thay đổi; hãy nhập ngày ký trước.`,
  notSigned: (p: { title: string }) =>
    `“${p.title}” chưa được ký nên chưa đánh giá được. Chưa có gì được lưu; hãy ghi nhận đã ký trước.`,
  nothingToDraft: () =>
    'Không có đơn vị nào để soạn: các đơn vị đã chọn đều có giao ước của năm này rồi. Không lập thêm bản nào; hãy chọn đơn vị khác, hoặc mở bản giao ước đã có.',
  groupOverlap: (p: { groups: number }) =>
    `${formatNumber(p.groups)} nhóm đã chọn không còn thành viên trong năm này. Chưa lập bản nào; hãy bỏ các nhóm đó khỏi lựa chọn.`,
  unknownItem: () =>
    'Nội dung hay bên được đánh giá không thuộc bản giao ước này. Chưa có gì được lưu; hãy mở lại trang rồi thử lại.',
  signedInFuture: (p: { title: string; day: LocalDate }) =>
    `Ngày ký ${showDay(p.day)} của “${p.title}” chưa đến nên chưa ghi là đã ký được. Chưa có gì thay đổi; hãy ghi nhận sau khi ký, hoặc sửa lại ngày ký.`,
  evaluatedInFuture: (p: { title: string; day: LocalDate }) =>
    `Ngày đánh giá ${showDay(p.day)} của “${p.title}” chưa đến. Chưa có gì được lưu; hãy nhập ngày không quá hôm nay.`,
})
