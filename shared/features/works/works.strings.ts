import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { WorkState } from './works.kinds'
import type { PlanGap, WorkCounts } from './works.rules'

export const workStateNames: Readonly<Record<WorkState, string>> = {
  planned: 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  done: 'Đã xong',
  dropped: 'Không thực hiện',
}

export const planGapNames: Readonly<Record<PlanGap, string>> = {
  owner: 'chưa giao cho ai',
  start: 'chưa có thời điểm bắt đầu',
  due: 'chưa có thời điểm kết thúc',
}

/** “23/23 đầu việc trên 05 lĩnh vực công tác”. */
function countLine({ done, total, fields }: Pick<WorkCounts, 'done' | 'total' | 'fields'>): string {
  const line = `${twoDigits(done)}/${twoDigits(total)} đầu việc`
  return fields === 0 ? line : `${line} trên ${twoDigits(fields)} lĩnh vực công tác`
}

export const worksStrings = {
  countLine,
  titleMissing: 'Hãy nhập nội dung đầu việc.',
  runsBackward: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
} as const
