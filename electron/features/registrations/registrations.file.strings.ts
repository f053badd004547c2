import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'

/** The workbook that goes to a unit and comes back. */
export const fileStrings = {
  dialog: 'Chọn tệp đăng ký thi đua đã nhận',
  spreadsheets: 'Bảng tính (Excel, CSV)',
  saveTemplate: 'Lưu tệp mẫu đăng ký thi đua',
  templateName: (p: { year: number; unit: string }) =>
    `Mẫu đăng ký thi đua ${p.year}${p.unit === '' ? '' : ` - ${p.unit}`}.xlsx`,
  reading: (file: string) => `Đang đọc “${file}”…`,
  instructionSheet: 'Hướng dẫn',
  instructionTitle: 'CÁCH GHI ĐĂNG KÝ THI ĐUA',
  instructions: [
    '1. Mỗi dòng một nội dung. Một người, một đơn vị đăng ký nhiều nội dung thì ghi nhiều dòng, lặp lại tên.',
    '2. Ai không đăng ký thì để trống cột “Nội dung đăng ký”.',
    '3. “Thời gian hoàn thành” ghi ngày (30/11/2026), tháng (11/2026) hoặc năm (2026).',
    '4. Đăng ký phấn đấu trở thành điển hình thì ghi chữ x, kèm lĩnh vực.',
    '5. Không sửa cột “Mã”. Người chưa có trong danh sách: ghi thêm dòng mới, để trống cột “Mã”.',
  ],
  sheet: 'Đăng ký',
  title: (p: { subject: RegistrationSubject; year: number }) =>
    `ĐĂNG KÝ THI ĐUA CỦA ${p.subject === 'person' ? 'CÁ NHÂN' : 'TẬP THỂ'} NĂM ${p.year}`,
  headers: {
    code: 'Mã',
    person: 'Họ và tên',
    collective: 'Tập thể',
    birth: 'Ngày sinh',
    unit: { person: 'Nơi sinh hoạt', collective: 'Trực thuộc' },
    content: 'Nội dung đăng ký',
    goal: 'Mục tiêu',
    target: 'Chỉ tiêu',
    due: 'Thời gian hoàn thành',
    candidate: 'Đăng ký điển hình',
    field: 'Lĩnh vực',
    note: 'Ghi chú',
  },
  tick: 'x',
  codeHint: 'Phần mềm dùng để nhận ra người này. Không sửa.',
  dueHint: 'Ngày, tháng hoặc năm: 30/11/2026, 11/2026, 2026.',
  contentHint: 'Để trống nếu không đăng ký.',
  row: (line: number, problem: string) => `Dòng ${formatNumber(line)}: ${problem}`,
  twice: (first: number) => `Đã có ở dòng ${formatNumber(first)} với nội dung y như vậy.`,
  tooMany: 'Nhiều hơn 30 nội dung của một phiếu.',
} as const

const what = {
  content: 'nội dung',
  goal: 'mục tiêu',
  target: 'chỉ tiêu',
  due: 'thời gian hoàn thành',
  field: 'lĩnh vực',
  note: 'ghi chú',
} as const

/** What a file would change of a paper on record. */
export const differenceStrings = {
  what,
  added: (content: string) => `Thêm nội dung “${content}”`,
  dropped: (p: { content: string; hasResult: boolean }) =>
    `Bỏ nội dung “${p.content}”${p.hasResult ? ' (đã có kết quả)' : ''}`,
  changed: (of: keyof typeof what, from: string, to: string) =>
    from === '' ? `Thêm ${what[of]} “${to}”` : `Đổi ${what[of]} “${from}” thành “${to}”`,
  candidate: 'Ghi là đăng ký điển hình',
} as const
