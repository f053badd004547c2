import type {
  ActivityKind,
  ExemplarStep,
  LearnerAim,
  LearnerResult,
  PilotKind,
  PilotStage,
} from './exemplars.kinds'
import type { Missing, PraiseHint } from './exemplars.rules'

/** The five steps as the plan of the province names them (R-152 … R-156), in short. */
export const stepNames: Readonly<Record<ExemplarStep, string>> = {
  1: 'Xây dựng',
  2: 'Tuyên truyền, nhân rộng',
  3: 'Học tập',
  4: 'Bình xét',
  5: 'Công nhận',
}

export const stepTitle = (step: ExemplarStep): string => `Bước ${step}. ${stepNames[step]}`

export const learnerAimNames: Readonly<Record<LearnerAim, string>> = {
  study: 'Học tập',
  'catch-up': 'Bắt kịp',
  overtake: 'Vượt qua',
}

export const learnerResultNames: Readonly<Record<LearnerResult, string>> = {
  studying: 'Đang học tập',
  'caught-up': 'Bắt kịp',
  overtaken: 'Vượt qua',
  'not-attained': 'Chưa đạt',
}

export const activityKindNames: Readonly<Record<ActivityKind, string>> = {
  exchange: 'Giao lưu điển hình',
  club: 'Câu lạc bộ điển hình tiên tiến',
  reporter: 'Báo cáo viên nói chuyện',
  visit: 'Tham quan, học tập tại chỗ',
  other: 'Hình thức khác',
}

export const missingNames: Readonly<Record<Missing, string>> = {
  registration: 'đăng ký thi đua',
  evaluation: 'đánh giá hằng tháng của đơn vị',
  vote: 'kết quả bình chọn tại đơn vị',
  praise: 'hình thức biểu dương tại đơn vị',
  publicity: 'lần tuyên truyền, nhân rộng',
  activity: 'hoạt động học tập',
  learners: 'người hoặc đơn vị học tập',
  assessment: 'kết quả của từng nơi học tập',
  effect: 'hiệu quả công việc của nơi học tập',
  'assessment-vote': 'kết quả biểu quyết bình xét',
  decision: 'quyết định công nhận',
}

export const praiseHintNames: Readonly<Record<PraiseHint, string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  'no-data': 'Thiếu dữ liệu',
}

export const pilotKindNames: Readonly<Record<PilotKind, string>> = {
  pilot: 'Mô hình điểm',
  'mass-work': 'Mô hình “Dân vận khéo”',
}

export const pilotStageNames: Readonly<Record<PilotStage, string>> = {
  chosen: 'Được chọn làm điểm',
  registered: 'Đã đăng ký',
  appraised: 'Đã thẩm định bước đầu',
  recognised: 'Tỉnh công nhận',
  refused: 'Không được công nhận',
}

/** “Tháng 3/2026” */
export const monthName = ({ year, month }: { year: number; month: number }): string =>
  `Tháng ${month}/${year}`

/** What a field of a form says when it is left empty or cannot be. */
export const exemplarsProblems = {
  titleMissing: 'Hãy ghi tên điển hình, ví dụ “Cải tiến quy trình tiếp nhận hồ sơ”.',
  reasonMissing: 'Hãy ghi lý do.',
  wholeVotes: 'Số phiếu là số nguyên; tổng số từ 1 trở lên.',
  tooManyVotes: 'Số đồng ý không thể nhiều hơn tổng số.',
  channelMissing: 'Hãy ghi hình thức tuyên truyền, ví dụ “Bản tin nội bộ”.',
  activityTitleMissing: 'Hãy ghi nội dung hoạt động.',
  topicMissing: 'Hãy ghi nội dung của mô hình.',
  resultMissing: 'Hãy ghi kết quả đánh giá.',
} as const
