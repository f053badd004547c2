import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { MeetingStatus, Quorum, VotingMode } from './council.kinds'
import { meetingStatusNames, quorumInWords } from './council.strings'

export const councilErrors = defineErrors('council', {
  gone: () =>
    'Cuộc họp này không còn: có thể đã được xóa ở lần làm việc khác. Chưa có gì thay đổi; hãy mở lại danh sách cuộc họp.',
  unknownPart: () =>
    'Thành viên hoặc hồ sơ đã chọn không thuộc cuộc họp này. Chưa có gì được lưu; hãy mở lại trang rồi thử lại.',
  signed: (p: { title: string }) =>
    `Biên bản “${p.title}” đã ký nên mọi số liệu được khóa; bản đã ký còn nguyên. Cần xét lại thì lập cuộc họp khác.`,
  closed: (p: { title: string; status: MeetingStatus }) =>
    `“${p.title}” đang ở “${meetingStatusNames[p.status]}” nên thành phần, danh sách xét và số phiếu không sửa được. Chưa có gì thay đổi; hãy bấm “Mở lại kiểm phiếu” trước.`,
  cannotMove: (p: { title: string; from: MeetingStatus; to: MeetingStatus }) =>
    `“${p.title}” đang ở “${meetingStatusNames[p.from]}” nên chưa chuyển sang “${meetingStatusNames[p.to]}” được. Chưa có gì thay đổi.`,
  noAgenda: () =>
    'Cuộc họp chưa có hồ sơ nào để xét. Chưa có gì thay đổi; hãy bấm “Thêm hồ sơ” trước.',
  noMembers: () =>
    'Cuộc họp chưa có thành viên có quyền biểu quyết. Chưa có gì thay đổi; hãy bấm “Sửa thành phần” trước.',
  noQuorum: (p: { present: number; members: number; quorum: Quorum; mode: VotingMode }) =>
    `Chưa đủ số thành viên để kết thúc kiểm phiếu: ${p.mode === 'written' ? 'đã dự họp hoặc gửi ý kiến' : 'có mặt'} ${p.present}/${p.members}, ${quorumInWords(p.quorum, p.mode)}. Số phiếu đã nhập còn nguyên; hãy điểm danh lại, hoặc sửa quy định của cuộc họp.`,
  notVoted: (p: { count: number; name: string }) =>
    p.count === 1
      ? `Hồ sơ của “${p.name}” chưa có kết quả biểu quyết. Số đã nhập còn nguyên; hãy nhập số phiếu, hoặc chọn “Để lại xét sau”.`
      : `Còn ${formatNumber(p.count)} hồ sơ chưa có kết quả biểu quyết (trong đó có “${p.name}”). Số đã nhập còn nguyên; hãy nhập số phiếu, hoặc chọn “Để lại xét sau”.`,
  tooManyVotes: (p: { name: string; votes: number; voters: number }) =>
    `Hồ sơ của “${p.name}” có ${p.votes} ý kiến, nhiều hơn ${p.voters} người được biểu quyết. Chưa có gì được lưu; hãy kiểm tra số đã nhập, phần điểm danh và người không tham gia biểu quyết.`,
  tooManyBallots: (p: { collected: number; issued: number }) =>
    `Thu vào ${p.collected} phiếu, nhiều hơn ${p.issued} phiếu đã phát ra. Chưa có gì được lưu; hãy kiểm tra số phiếu phát ra và số phiếu từng tập.`,
  moreBallotsThanVoters: (p: { collected: number; voters: number }) =>
    `Thu vào ${p.collected} phiếu, nhiều hơn ${p.voters} thành viên dự họp và gửi ý kiến. Số đã nhập còn nguyên; hãy kiểm tra phần điểm danh và số phiếu từng tập.`,
  packTooFull: (p: { pack: number; name: string; valid: number }) =>
    `Tập ${p.pack}: số đồng ý và không đồng ý của “${p.name}” nhiều hơn ${p.valid} phiếu hợp lệ của tập. Chưa có gì được lưu; hãy đếm lại tập này.`,
  notIssued: () =>
    'Chưa ghi số phiếu phát ra. Chưa có gì được lưu; hãy nhập số phiếu phát ra trước khi kiểm phiếu.',
  sameCounter: (p: { name: string }) =>
    `“${p.name}” đã kiểm lần thứ nhất. Lần thứ hai phải do người khác đếm lại. Chưa có gì được lưu; hãy nhập tên người kiểm thứ hai.`,
  countClosed: (p: { turn: number }) =>
    `Lần kiểm thứ ${p.turn} đã chốt nên không sửa được; số đã chốt còn nguyên. Hãy bấm “Mở lại để sửa” nếu đếm nhầm.`,
  countsDiffer: (p: { differences: number }) =>
    `Hai lần kiểm phiếu lệch nhau ở ${formatNumber(p.differences)} chỗ nên chưa có kết quả. Số của hai lần kiểm còn nguyên; hãy đếm lại các tập lệch rồi sửa lần đếm nhầm.`,
  countsMissing: () =>
    'Bỏ phiếu kín cần hai người kiểm độc lập, cả hai đã chốt. Số đã nhập còn nguyên; hãy hoàn thành cả hai lần kiểm.',
  inOtherMeeting: (p: { name: string; meeting: string }) =>
    `Hồ sơ của “${p.name}” đang ở cuộc họp “${p.meeting}” chưa xong. Chưa có gì được thêm; hãy bỏ hồ sơ khỏi cuộc họp đó trước.`,
  notOpenToVote: (p: { name: string }) =>
    `Hồ sơ của “${p.name}” không ở trạng thái chờ xét. Chưa có gì được thêm; hãy bỏ chọn hồ sơ đó rồi làm lại.`,
  takenUpElsewhere: (p: { name: string; meeting: string }) =>
    `Hồ sơ của “${p.name}” đã chuyển sang cuộc họp “${p.meeting}” nên cuộc họp này không mở lại được. Kết quả đã ghi còn nguyên; hãy bỏ hồ sơ khỏi cuộc họp kia trước, hoặc xét lại ở cuộc họp đó.`,
  memberTwice: (p: { name: string }) =>
    `“${p.name}” có hai lần trong thành phần nên sẽ được tính hai phiếu. Chưa có gì được lưu; hãy bỏ một dòng.`,
  notHeldYet: (p: { title: string; day: LocalDate }) =>
    `“${p.title}” ghi họp ngày ${showDay(p.day)}, ngày đó chưa đến. Số đã nhập còn nguyên; hãy sửa ngày họp trước.`,
  signedInFuture: (p: { day: LocalDate }) =>
    `Ngày ký ${showDay(p.day)} chưa đến. Biên bản chưa được ký và còn nguyên; hãy nhập ngày ký thực tế.`,
  signedBeforeHeld: (p: { day: LocalDate; heldOn: LocalDate }) =>
    `Ngày ký ${showDay(p.day)} sớm hơn ngày họp ${showDay(p.heldOn)}. Biên bản chưa được ký và còn nguyên; hãy kiểm tra lại ngày.`,
  agendaFull: (p: { most: number }) =>
    `Một cuộc họp xét nhiều nhất ${formatNumber(p.most)} hồ sơ. Chưa có gì được thêm; hãy chia thành hai cuộc họp.`,
  notSecret: () =>
    'Cuộc họp không có hồ sơ nào bỏ phiếu kín nên không có phiếu để in hay kiểm. Hãy chọn hình thức “Bỏ phiếu kín” trước.',
})
