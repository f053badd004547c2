import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { ExemplarStep, PilotStage } from './exemplars.kinds'
import type { Missing } from './exemplars.rules'
import { missingNames, monthName, pilotStageNames, stepTitle } from './exemplars.strings'

const list = (missing: readonly Missing[]) => missing.map((each) => missingNames[each]).join(', ')

export const exemplarsErrors = defineErrors('exemplars', {
  alreadyThere: (p: { name: string; title: string; year: number }) =>
    `${p.name} đã có trong danh sách điển hình năm ${p.year} với tên “${p.title}”. Chưa có gì được lưu; hãy mở điển hình đó, hoặc ghi tên khác nếu đây là một việc khác.`,
  isStopped: (p: { name: string; since: LocalDate }) =>
    `Điển hình ${p.name} đã dừng theo dõi từ ngày ${showDay(p.since)}. Không có gì thay đổi; hãy bấm “Theo dõi lại” trước.`,
  isFollowed: (p: { name: string }) =>
    `Điển hình ${p.name} đang được theo dõi. Không có gì thay đổi; muốn dừng thì chọn “Dừng theo dõi”.`,
  sameStep: (p: { name: string; step: ExemplarStep }) =>
    `Điển hình ${p.name} đang ở “${stepTitle(p.step)}”. Không có gì thay đổi; hãy chọn bước khác nếu cần chuyển.`,
  tooEarly: (p: { name: string; since: LocalDate }) =>
    `Điển hình ${p.name} vào bước hiện nay ngày ${showDay(p.since)}, nên ngày này phải từ hôm đó trở đi. Chưa có gì được lưu; hãy chọn lại ngày.`,
  inFuture: (p: { day: LocalDate }) =>
    `Ngày ${showDay(p.day)} chưa đến. Chưa có gì được lưu; hãy ghi ngày việc đã diễn ra.`,
  needsReasonToSkip: (p: { name: string; from: ExemplarStep; to: ExemplarStep }) =>
    `Từ “${stepTitle(p.from)}” sang “${stepTitle(p.to)}” là bỏ qua bước. Điển hình ${p.name} vẫn ở bước cũ; hãy ghi lý do bỏ qua, hoặc chuyển lần lượt từng bước.`,
  needsReasonWithoutEvidence: (p: {
    name: string
    step: ExemplarStep
    missing: readonly Missing[]
  }) =>
    `“${stepTitle(p.step)}” của ${p.name} còn thiếu: ${list(p.missing)}. Điển hình vẫn ở bước cũ; hãy bổ sung, hoặc ghi lý do chuyển bước khi còn thiếu.`,
  needsReasonToGoBack: (p: { name: string; to: ExemplarStep }) =>
    `Đưa điển hình ${p.name} về “${stepTitle(p.to)}” cần có lý do. Điển hình vẫn ở bước cũ; hãy ghi lý do rồi chuyển lại.`,
  learnsFromItself: (p: { name: string }) =>
    `${p.name} là chính điển hình này nên không thể học tập mình. Chưa có gì được lưu; hãy chọn người hoặc đơn vị khác.`,
  allLearnAlready: () =>
    'Những người, đơn vị được chọn đều đã có trong danh sách học tập. Không có gì thay đổi; hãy chọn người, đơn vị khác.',
  assessedWhen: (p: { name: string }) =>
    `Kết quả học tập của ${p.name} cần có ngày bình xét; nơi đang học tập thì chưa có ngày này. Chưa có gì được lưu; hãy ghi lại ngày.`,
  monthAhead: (p: { year: number; month: number }) =>
    `${monthName(p)} chưa đến nên chưa bình chọn được. Chưa có gì được lưu; hãy chọn tháng đã qua hoặc tháng này.`,
  noneAndSome: () =>
    'Một tháng không thể vừa “không có” vừa có điển hình. Chưa có gì được lưu; hãy bỏ một trong hai.',
  pilotThere: (p: { name: string; topic: string; year: number }) =>
    `${p.name} đã có mô hình “${p.topic}” năm ${p.year}. Chưa có gì được lưu; hãy mở mô hình đó để sửa.`,
  stageNotNext: (p: { name: string; from: PilotStage; to: PilotStage }) =>
    `Mô hình của ${p.name} đang “${pilotStageNames[p.from]}” nên chưa thể chuyển sang “${pilotStageNames[p.to]}”. Không có gì thay đổi; hãy chuyển lần lượt.`,
  noCommittee: (p: { day: LocalDate }) =>
    `Chưa có thông tin cơ quan áp dụng cho ngày ${showDay(p.day)} nên chưa lập được quyết định. Chưa có tệp nào được tạo; hãy bổ sung ở trang Cài đặt, hoặc sửa ngày văn bản.`,
  nobodyRecognised: (p: { year: number }) =>
    `Năm ${p.year} chưa có ai được bình xét bắt kịp, vượt qua điển hình nên chưa lập được quyết định. Chưa có tệp nào được tạo; hãy ghi kết quả học tập trước, hoặc chọn năm khác.`,
})
