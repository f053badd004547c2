import { formatNumber } from '@shared/core/vietnamese-numbers'

const papers = (count: number) => `${formatNumber(count)} phiếu`

/** Sending a form out, and taking it in again. */
export const fileDialogStrings = {
  open: 'Nhập từ Excel',
  title: 'Nhập đăng ký từ tệp của đơn vị',
  sentence:
    'Lưu tệp mẫu gửi đơn vị điền, rồi chọn tệp đã nhận về. Chưa có gì được ghi trước khi bạn xem và bấm ghi.',
  subject: 'Đăng ký của',
  template: 'Lưu tệp mẫu',
  choose: 'Chọn tệp đã nhận…',
  saved: (name: string) => `Đã lưu tệp “${name}”.`,
  back: 'Chọn tệp khác',
  list: 'Các phiếu trong tệp',
  columns: {
    line: 'Dòng',
    name: 'Tên trong tệp',
    who: 'Ghi cho',
    contents: 'Nội dung',
    state: 'Tình trạng',
  },
  unknown: 'Chưa rõ là ai',
  several: 'Có nhiều người, đơn vị cùng tên',
  pick: (name: string) => `Chọn “${name}” trong dữ liệu`,
  leftOut: 'để trống thì dòng này không ghi',
  known: 'Đã có phiếu',
  same: 'Đã có phiếu, giống tệp',
  wouldChange: 'Nếu ghi đè:',
  fresh: 'Phiếu mới',
  wrong: 'Có lỗi',
  summary: (p: { ready: number; asked: number; wrong: number; known: number; blank: number }) =>
    [
      `${papers(p.ready)} sẽ ghi`,
      p.asked > 0 ? `${formatNumber(p.asked)} dòng chưa rõ là ai` : '',
      p.wrong > 0 ? `${formatNumber(p.wrong)} phiếu có lỗi không ghi` : '',
      p.known > 0 ? `${papers(p.known)} đã có` : '',
      p.blank > 0 ? `${formatNumber(p.blank)} dòng để trống` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  overwrite: (count: number) =>
    `Ghi đè ${papers(count)} đã có theo các khác biệt nêu trên (ô để trống trong tệp không xóa gì)`,
  submit: (count: number) => `Ghi ${papers(count)}`,
} as const
