import type { PledgeStatus } from './pledges.kinds'

export const pledgeStatusNames: Readonly<Record<PledgeStatus, string>> = {
  draft: 'Dự thảo',
  waiting: 'Chờ ký',
  signed: 'Đã ký',
  evaluated: 'Đã đánh giá',
}

/** What the clerk does to get there. */
export const pledgeMoveNames: Readonly<Record<PledgeStatus, string>> = {
  draft: 'Đưa về dự thảo',
  waiting: 'Chuyển sang chờ ký',
  signed: 'Ghi nhận đã ký',
  evaluated: 'Đánh giá',
}

export const pledgeProblems = {
  tooLong: (max: number) => `Dài quá ${max} chữ. Hãy viết ngắn lại.`,
  titleMissing: 'Hãy nhập tên bản giao ước.',
  contentMissing: 'Hãy nhập nội dung giao ước.',
  partiesMissing: 'Giao ước cần ít nhất một bên.',
  partyMissing: 'Hãy chọn hoặc nhập tên của mỗi bên.',
} as const
