import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ExemplarStep, LearnerResult } from '@shared/features/exemplars/exemplars.kinds'
import {
  learnerResultNames,
  monthName,
  stepTitle,
} from '@shared/features/exemplars/exemplars.strings'

/** What the change log and the toast say, and names of things that are gone. */
export const exemplarsStrings = {
  exemplar: 'điển hình này',
  file: 'tệp này',
  learner: 'nơi học tập này',
  publicity: 'lần tuyên truyền này',
  activity: 'hoạt động học tập này',
  step: 'bước này',
  fieldItem: 'lĩnh vực này',
  registration: 'đăng ký này',

  created: (p: { name: string; title: string }) => `Đã thêm điển hình ${p.name}: “${p.title}”`,
  edited: (name: string) => `Đã sửa thông tin điển hình ${name}`,
  removed: (name: string) => `Đã xóa điển hình ${name} cùng minh chứng và kết quả học tập`,
  moved: (p: { name: string; to: ExemplarStep; isBack: boolean }) =>
    p.isBack
      ? `Đã đưa điển hình ${p.name} về “${stepTitle(p.to)}”`
      : `Đã chuyển điển hình ${p.name} sang “${stepTitle(p.to)}”`,
  stopped: (name: string) => `Đã dừng theo dõi điển hình ${name}`,
  resumed: (name: string) => `Đã theo dõi lại điển hình ${name}`,
  stepRecorded: (p: { name: string; step: ExemplarStep }) =>
    `Đã ghi minh chứng “${stepTitle(p.step)}” của điển hình ${p.name}`,
  publicised: (p: { name: string; channel: string }) =>
    `Đã ghi tuyên truyền điển hình ${p.name}: ${p.channel}`,
  publicityRemoved: (name: string) => `Đã xóa một lần tuyên truyền điển hình ${name}`,
  activityPut: (p: { name: string; title: string }) =>
    `Đã ghi hoạt động học tập điển hình ${p.name}: ${p.title}`,
  activityRemoved: (p: { name: string; title: string }) =>
    `Đã xóa hoạt động học tập điển hình ${p.name}: ${p.title}`,
  learnersAdded: (p: { name: string; added: number }) =>
    `Đã thêm ${formatNumber(p.added)} nơi học tập điển hình ${p.name}`,
  assessed: (p: { learner: string; result: LearnerResult }) =>
    `Đã ghi kết quả học tập của ${p.learner}: ${learnerResultNames[p.result]}`,
  learnerRemoved: (learner: string) => `Đã bỏ ${learner} khỏi danh sách học tập`,
  attached: (p: { file: string; name: string }) =>
    `Đã đính kèm “${p.file}” vào điển hình ${p.name}`,
  photoSet: (name: string) => `Đã chọn ảnh của điển hình ${name}`,
  detached: (p: { file: string; name: string }) => `Đã bỏ tệp “${p.file}” khỏi điển hình ${p.name}`,
  monthSet: (p: { organisation: string; year: number; month: number; chosen: number }) =>
    p.chosen > 0
      ? `Đã ghi ${formatNumber(p.chosen)} điển hình ${monthName(p).toLocaleLowerCase('vi')} của ${p.organisation}`
      : `Đã ghi kết quả bình chọn ${monthName(p).toLocaleLowerCase('vi')} của ${p.organisation}`,
  decision: (p: { number: string; day: LocalDate }) =>
    `Quyết định số ${p.number}, ngày ${showDay(p.day)}`,
  draftDecision: (day: LocalDate) => `Dự thảo quyết định, ngày ${showDay(day)}`,
} as const
