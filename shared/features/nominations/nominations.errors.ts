import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { AwardLevel, NominationStatus } from './nominations.kinds'
import { awardLevelNames, nominationStatusNames } from './nominations.strings'

const files = (count: number, name: string) =>
  count === 1 ? `Hồ sơ của “${name}”` : `${count} hồ sơ (trong đó có “${name}”)`

export const nominationsErrors = defineErrors('nominations', {
  duplicate: (p: { name: string; level: AwardLevel; status: NominationStatus }) =>
    `“${p.name}” đã có trong danh sách cấp ${awardLevelNames[p.level]} của đợt này (${nominationStatusNames[p.status]}). Chưa có gì được thêm; hãy mở hồ sơ đó để sửa hoặc nộp lại.`,
  allKnown: (p: { round: string }) =>
    `Những người đã chọn đều có trong danh sách cấp này của đợt “${p.round}”. Chưa có gì được thêm; hãy chọn đợt hoặc cấp khác.`,
  cannotMove: (p: { count: number; name: string; from: NominationStatus; to: NominationStatus }) =>
    `${files(p.count, p.name)} đang ở trạng thái “${nominationStatusNames[p.from]}” nên không chuyển sang “${nominationStatusNames[p.to]}” được. Chưa hồ sơ nào được thay đổi; hãy bỏ chọn các hồ sơ đó rồi làm lại.`,
  reasonMissing: (p: { to: NominationStatus }) =>
    `Cần nêu lý do khi chuyển hồ sơ sang “${nominationStatusNames[p.to]}” để đơn vị biết. Chưa hồ sơ nào được thay đổi; hãy nhập lý do rồi làm lại.`,
  overrideMissing: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} đang có cảnh báo chưa được giải trình. Chưa hồ sơ nào được thay đổi; hãy nêu lý do vẫn thông qua, hoặc bỏ chọn các hồ sơ đó.`,
  settled: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} đã có quyết định nên được giữ nguyên. Muốn thay đổi, hãy mở quyết định đó rồi chọn “Đính chính…” hoặc “Hủy bỏ…”.`,
  inMeeting: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} đang nằm trong danh sách của một cuộc họp xét nên không xóa được; dữ liệu còn nguyên. Hãy bỏ hồ sơ khỏi cuộc họp trước; nếu biên bản đã ký thì dùng “Rút hồ sơ”.`,
  inDecision: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} đang nằm trong một quyết định nên không xóa được; dữ liệu còn nguyên. Hãy bỏ hồ sơ khỏi dự thảo quyết định trước.`,
  roundNotEmpty: (p: { name: string; nominations: number }) =>
    `Đợt “${p.name}” đang có ${p.nominations} hồ sơ đề nghị nên không xóa được; dữ liệu còn nguyên. Hãy xóa các hồ sơ nhập nhầm trước, hoặc hoàn tác lần nhập.`,
  roundHasDecisions: (p: { name: string; decisions: number }) =>
    `Đợt “${p.name}” đã có ${p.decisions} quyết định (kể cả dự thảo) nên không xóa được; dữ liệu còn nguyên. Hãy xóa dự thảo quyết định trước.`,
  roundNameTaken: (p: { name: string }) =>
    `Phong trào này đã có đợt “${p.name}”. Chưa có gì được lưu; hãy mở đợt đó hoặc đặt tên khác.`,
  nobodyIn: () =>
    'Bộ hồ sơ này chưa có tập thể, cá nhân nào đang soạn. Chưa có gì được nộp; hãy thêm đối tượng ở bước 2 trước.',
  handedIn: (p: { count: number }) =>
    `Bộ hồ sơ này có ${p.count} hồ sơ đã nộp nên không xóa được; dữ liệu còn nguyên. Hãy rút hoặc xóa từng hồ sơ trong danh sách của đợt.`,
  proposalTaken: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} trong bộ này đã có ở đợt hoặc cấp mới chọn. Chưa có gì được đổi; hãy bỏ các hồ sơ đó khỏi bộ, hoặc giữ đợt và cấp cũ.`,
  notForProvince: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} không thuộc cấp “${awardLevelNames.province}” nên không đưa vào danh sách gửi tỉnh được. Chưa có gì được lưu; hãy bỏ chọn các hồ sơ đó.`,
  severalRounds: () =>
    'Một danh sách gửi tỉnh chỉ thuộc một đợt khen thưởng. Chưa có gì được lưu; hãy chọn hồ sơ của cùng một đợt.',
  answered: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} trong danh sách này đã có kết quả của tỉnh nên không bỏ danh sách được; dữ liệu còn nguyên. Hãy chuyển kết quả về “Chờ kết quả” trước.`,
  answeredInFuture: (p: { day: LocalDate }) =>
    `Ngày ${showDay(p.day)} của kết quả chưa đến. Chưa có gì được ghi; hãy nhập đúng ngày ghi trên văn bản của tỉnh.`,
  onUpwardList: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} đang nằm trong danh sách đã gửi tỉnh nên không xóa được; dữ liệu còn nguyên. Hãy rút hồ sơ, hoặc bỏ danh sách gửi tỉnh trước.`,
  alreadySent: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} đã có trong danh sách gửi tỉnh, hoặc đã có quyết định. Chưa có gì được lưu; hãy bỏ chọn các hồ sơ đó.`,
  notSent: (p: { count: number; name: string }) =>
    `${files(p.count, p.name)} chưa có trong danh sách gửi tỉnh nào. Chưa có gì được lưu; hãy gửi danh sách trước, rồi ghi kết quả.`,
})
