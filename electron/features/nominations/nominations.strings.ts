import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'

const moved: Readonly<Record<NominationStatus, string>> = {
  draft: 'Đã chuyển lại bản soạn',
  submitted: 'Đã nộp',
  screening: 'Đã chuyển thẩm định',
  eligible: 'Đã xác nhận đủ điều kiện',
  waiting: 'Đã chuyển chờ họp xét',
  passed: 'Đã thông qua',
  signing: 'Đã trình ký',
  decided: 'Đã ghi nhận có quyết định cho',
  awarded: 'Đã ghi nhận trao khen thưởng cho',
  returned: 'Đã trả lại để bổ sung',
  ineligible: 'Đã xếp không đủ điều kiện',
  failed: 'Đã ghi nhận không thông qua',
  forwarded: 'Đã chuyển cấp trên',
  withdrawn: 'Đã rút',
}

const files = (count: number, name: string) =>
  count === 1 ? `hồ sơ của “${name}”` : `${twoDigits(count)} hồ sơ đề nghị`

export const nominationsStrings = {
  round: 'đợt khen thưởng này',
  nomination: 'hồ sơ này',
  organisation: 'đơn vị đã chọn',
  person: 'người đã chọn',
  roundCreated: (name: string) => `Đã thêm đợt khen thưởng “${name}”`,
  roundEdited: (name: string) => `Đã sửa đợt khen thưởng “${name}”`,
  roundRemoved: (name: string) => `Đã xóa đợt khen thưởng “${name}”`,
  added: (name: string) => `Đã lập hồ sơ đề nghị cho “${name}”`,
  peopleAdded: (p: { count: number; round: string }) =>
    `Đã lập hồ sơ đề nghị cho ${formatNumber(p.count)} người trong đợt “${p.round}”`,
  edited: (name: string) => `Đã sửa hồ sơ của “${name}”`,
  moved: (status: NominationStatus, p: { count: number; name: string }) =>
    `${moved[status]} ${files(p.count, p.name)}`,
  removed: (count: number, name: string) => `Đã xóa ${files(count, name)}`,
}
