import { formatPercentHalfUp, twoDigits } from '@shared/core/vietnamese-numbers'
import type {
  MeetingStatus,
  MemberRole,
  Outcome,
  Presence,
  Quorum,
  Threshold,
  VotingBase,
  VotingMode,
} from './council.kinds'

export const meetingStatusNames: Readonly<Record<MeetingStatus, string>> = {
  preparing: 'Chuẩn bị',
  meeting: 'Đang họp',
  counted: 'Đã kiểm phiếu',
  signed: 'Đã ký biên bản',
}

export const votingModeNames: Readonly<Record<VotingMode, string>> = {
  hands: 'Biểu quyết giơ tay',
  secret: 'Bỏ phiếu kín',
  written: 'Lấy ý kiến bằng văn bản',
}

export const thresholdNames: Readonly<Record<Threshold, string>> = {
  majority: 'trên 50%',
  'two-thirds': 'từ 2/3 trở lên',
  'four-fifths': 'từ 80% trở lên',
  'nine-tenths': 'từ 90% trở lên',
}

export const quorumNames: Readonly<Record<Quorum, string>> = {
  none: 'không quy định',
  ...thresholdNames,
}

export const votingBaseNames: Readonly<Record<VotingBase, string>> = {
  members: 'tổng số thành viên',
  present: 'số thành viên dự họp và gửi ý kiến',
  collected: 'số phiếu thu vào',
  valid: 'số phiếu hợp lệ',
}

export const memberRoleNames: Readonly<Record<MemberRole, string>> = {
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  member: 'Thành viên',
  guest: 'Dự họp',
}

export const presenceNames: Readonly<Record<Presence, string>> = {
  unknown: 'Chưa điểm danh',
  present: 'Có mặt',
  absent: 'Vắng có lý do',
  written: 'Vắng, chờ ý kiến bằng văn bản',
  answered: 'Vắng, đã gửi ý kiến bằng văn bản',
}

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  passed: 'Thông qua',
  failed: 'Không thông qua',
  postponed: 'Để lại xét sau',
}

/** “4/9 phiếu (44,44%)”. */
export const voteShare = (agree: number, base: number): string =>
  base === 0 ? `${agree}/0` : `${agree}/${base} (${formatPercentHalfUp(agree, base)})`

/** “trên 50% tổng số thành viên”: in words wherever a result is told. */
export const standardInWords = (threshold: Threshold, base: VotingBase): string =>
  `${thresholdNames[threshold]} ${votingBaseNames[base]}`

export const quorumInWords = (quorum: Quorum, mode: VotingMode): string =>
  quorum === 'none'
    ? 'không quy định số thành viên tối thiểu'
    : `cần ${thresholdNames[quorum]} số thành viên ${mode === 'written' ? 'dự họp hoặc gửi ý kiến' : 'dự họp'}`

export const membersCount = (count: number): string => `${twoDigits(count)} thành viên`

export const councilProblems = {
  titleMissing: 'Hãy nhập tên cuộc họp.',
  bodyMissing: 'Hãy nhập tên hội đồng hoặc cấp ủy họp xét.',
  nameMissing: 'Hãy nhập họ và tên.',
  hourForm: 'Giờ ghi dạng 08:30.',
  tooLong: (max: number) => `Dài quá ${max} chữ. Hãy viết ngắn lại.`,
  counterMissing: 'Hãy nhập tên người kiểm phiếu.',
  validOverCollected: 'Số phiếu hợp lệ không thể nhiều hơn số phiếu thu vào.',
} as const
