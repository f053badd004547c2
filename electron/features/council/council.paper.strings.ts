import { documentDay, type LocalDate, showDay } from '@shared/core/local-date'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { Presence } from '@shared/features/council/council.kinds'

/** Words of ballots, attendance lists and count sheets. */
export const councilPaperStrings = {
  layingOut: 'Đang dàn trang',
  minutes: 'Biên bản họp',
  countMinutes: 'Biên bản kiểm phiếu',
  fileName: (paper: string, day: LocalDate) => `${paper} ${showDay(day).replaceAll('/', '-')}`,
  ballot: 'PHIẾU BẦU XÉT KHEN THƯỞNG',
  opinionSlip: 'PHIẾU XIN Ý KIẾN XÉT KHEN THƯỞNG',
  ballotNumber: (number: number) => `Phiếu số: ${twoDigits(number)}`,
  at: (p: { title: string; day: LocalDate }) => `${p.title}, ${documentDay(p.day)}`,
  ballotHint:
    'Đánh dấu X vào một trong hai ô của mỗi dòng. Không ghi họ tên, không ký tên trên phiếu.',
  slipHint: (body: string) =>
    `Đề nghị đồng chí đánh dấu X vào một trong hai ô của mỗi dòng, gửi lại ${body} trong phong bì dán kín trước giờ họp. Không ghi họ tên, không ký tên trên phiếu.`,
  page: { before: '"Trang "', between: '"/"' },
  columns: {
    order: 'STT',
    name: 'Tập thể, cá nhân',
    agree: 'Đồng ý',
    disagree: 'Không đồng ý',
    other: 'Ý kiến khác',
  },
  invalidHint:
    'Phiếu không hợp lệ: phiếu không do Tổ kiểm phiếu phát ra, phiếu có ghi tên hoặc ký tên.',
  presenceTitle: 'DANH SÁCH ĐẠI BIỂU',
  presenceColumns: {
    order: 'STT',
    name: 'Họ và tên',
    title: 'Chức vụ, đơn vị',
    role: 'Thành phần',
    signature: 'Ký tên',
    note: 'Ghi chú',
  },
  note: (p: { presence: Presence; reason: string }) =>
    p.presence === 'written' || p.presence === 'answered'
      ? ['Lấy ý kiến bằng văn bản', p.reason].filter(Boolean).join('; ')
      : p.presence === 'absent'
        ? ['Vắng', p.reason].filter(Boolean).join('; ')
        : '',
  total: (p: { voters: number; guests: number }) =>
    `Danh sách có ${twoDigits(p.voters)} thành viên${p.guests > 0 ? ` và ${twoDigits(p.guests)} đại biểu dự họp` : ''}.`,
  secretarySigns: 'THƯ KÝ',
  countSheetTitle: 'PHIẾU ĐẾM TẬP',
  pack: (p: { pack: number; of: number; ballots: number }) =>
    `Tập số ${twoDigits(p.pack)}/${twoDigits(p.of)} (${twoDigits(p.ballots)} phiếu)`,
  turn: 'Lần kiểm thứ: ………   Người kiểm: ………………………………………………',
  packBallots: 'Thu vào: ………… phiếu   Hợp lệ: ………… phiếu   Không hợp lệ: ………… phiếu',
  tally: 'Đánh dấu khi đếm',
  tellerSigns: 'NGƯỜI KIỂM PHIẾU',
} as const
