import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import type {
  NominationStatus,
  UpwardOutcome,
} from '@shared/features/nominations/nominations.kinds'
import { upwardOutcomeNames } from '@shared/features/nominations/nominations.strings'

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
  upwardList: 'danh sách gửi tỉnh này',
  opinion: 'ý kiến này',
  proposal: 'bộ hồ sơ này',
  sentUpward: (count: number) => `Đã gửi tỉnh danh sách ${twoDigits(count)} hồ sơ đề nghị`,
  upwardEdited: 'Đã sửa danh sách gửi tỉnh',
  upwardRemoved: (count: number) => `Đã bỏ danh sách gửi tỉnh ${twoDigits(count)} hồ sơ`,
  answered: (result: UpwardOutcome, p: { count: number; name: string }) =>
    `Đã ghi kết quả của tỉnh cho ${files(p.count, p.name)}: ${upwardOutcomeNames[result].toLocaleLowerCase('vi')}`,
  asked: (asked: string, p: { count: number; name: string }) =>
    `Đã hỏi ý kiến ${asked} về ${files(p.count, p.name)}`,
  opinionEdited: (asked: string) => `Đã ghi ý kiến của ${asked}`,
  opinionRemoved: (asked: string) => `Đã bỏ ý kiến của ${asked}`,
  proposalStarted: (round: string) => `Đã bắt đầu một bộ hồ sơ đề nghị trong đợt “${round}”`,
  proposalEdited: (round: string) => `Đã sửa bộ hồ sơ đề nghị trong đợt “${round}”`,
  stepKept: (step: number) => `Đã lưu bộ hồ sơ đề nghị ở bước ${step}`,
  linesAdded: (p: { added: number; known: number }) =>
    `Đã thêm ${formatNumber(p.added)} đối tượng vào bộ hồ sơ${p.known > 0 ? `; ${formatNumber(p.known)} đối tượng đã có trong đợt` : ''}`,
  finished: (count: number, round: string) =>
    `Đã nộp ${twoDigits(count)} hồ sơ đề nghị trong đợt “${round}”`,
  proposalRemoved: (count: number, round: string) =>
    `Đã bỏ bộ hồ sơ đang soạn trong đợt “${round}”${count > 0 ? ` cùng ${twoDigits(count)} hồ sơ` : ''}`,
  removed: (count: number, name: string) => `Đã xóa ${files(count, name)}`,
}
