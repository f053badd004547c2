import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'

interface Asked {
  readonly title: string
  readonly period: string
  readonly dueOn: string
  readonly addressee: string
}

const to = (addressee: string) => (addressee === '' ? '' : ` về ${addressee}`)

/** Room for the number, which is given when the letter is signed. */
const blank = '\u00a0'.repeat(8)

export const letterStrings = {
  number: (symbol: string) => `${blank}-CV/${symbol}`,
  numberLine: (number: string) => `Số ${number}`,
  placeAndDate: (p: { place: string; day: string }) => `${p.place}, ${p.day}`,
  subject: (p: { title: string; period: string }) => `Đôn đốc thực hiện ${p.title}, ${p.period}`,
  addressed: 'Kính gửi:',
  /** When it is not told otherwise. */
  addressees: 'Cấp ủy các đơn vị có tên trong danh sách kèm theo',
  basis: (p: Asked & { document: string }) =>
    `Thực hiện ${p.document}, các tổ chức đảng có trách nhiệm thực hiện nội dung “${p.title}”, ${p.period}, gửi kết quả${to(p.addressee)} chậm nhất là ngày ${p.dueOn}.`,
  plain: (p: Asked) =>
    `Theo chế độ thông tin, báo cáo, các tổ chức đảng có trách nhiệm thực hiện nội dung “${p.title}”, ${p.period}, gửi kết quả${to(p.addressee)} chậm nhất là ngày ${p.dueOn}.`,
  situation: (p: {
    day: string
    handedIn: number
    expected: number
    percent: string
    late: number
    returned: number
  }) =>
    `Đến ngày ${p.day}, đã có ${formatNumber(p.handedIn)}/${formatNumber(p.expected)} đơn vị thực hiện, đạt ${p.percent}; còn ${twoDigits(p.late)} đơn vị đã quá hạn${p.returned > 0 ? `, trong đó ${twoDigits(p.returned)} đơn vị phải bổ sung, gửi lại` : ''} (có danh sách kèm theo).`,
  request: (p: { body: string; addressee: string; replyBy: string }) =>
    `${p.body} đề nghị cấp ủy các đơn vị có tên trong danh sách khẩn trương thực hiện và gửi kết quả${to(p.addressee)}${p.replyBy === '' ? ' ngay khi nhận được Công văn này' : `, chậm nhất là ngày ${p.replyBy}`}; nơi nào có khó khăn, vướng mắc thì báo cáo bằng văn bản, nêu rõ lý do.`,
  request2: (endMark: string) => `Đề nghị các đồng chí quan tâm thực hiện${endMark}`,
  recipientsLabel: 'Nơi nhận:',
  recipients: (shortName: string) =>
    ['Như trên', `Thường trực ${shortName} (b/c)`, `Lưu Văn phòng ${shortName}`].join('\n'),
  listTitle: 'DANH SÁCH',
  listSubject: (p: { title: string; period: string }) =>
    `các đơn vị quá hạn thực hiện ${p.title}, ${p.period}`,
  listReference: (p: { number: string; day: string; body: string }) =>
    `(kèm theo Công văn số ${p.number}, ngày ${p.day} của ${p.body})`,
  columns: {
    order: 'STT',
    unit: 'Tên đơn vị',
    dueOn: 'Hạn',
    late: 'Số ngày trễ',
    note: 'Ghi chú',
  },
  returned: (reason: string) => `Trả lại: ${reason}`,
} as const
