import type { LocalDate } from '@shared/core/local-date'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RelationKind } from '@shared/features/directives/directives.kinds'
import { relationNames } from '@shared/features/directives/directives.strings'

interface RelationWords {
  readonly kind: RelationKind
  readonly from: string
  readonly to: string
}

const verb = (kind: RelationKind) => relationNames[kind].toLocaleLowerCase('vi')

export const directivesStrings = {
  directive: 'văn bản này',
  relation: 'quan hệ này',
  attachment: 'tệp đính kèm này',
  added: (name: string) => `Đã thêm ${name}`,
  edited: (name: string) => `Đã sửa ${name}`,
  removed: (name: string) => `Đã xóa ${name}`,
  related: ({ kind, from, to }: RelationWords) => `Đã ghi ${from} ${verb(kind)} ${to}`,
  unrelated: ({ kind, from, to }: RelationWords) => `Đã bỏ quan hệ ${from} ${verb(kind)} ${to}`,
  addedFromCatalogue: (documents: number, relations: number) =>
    `Đã thêm ${formatNumber(documents)} văn bản và ${formatNumber(relations)} quan hệ từ danh mục`,
  attached: (file: string, name: string) => `Đã đính kèm “${file}” vào ${name}`,
  detached: (file: string, name: string) => `Đã bỏ tệp “${file}” khỏi ${name}`,

  saveXlsx: 'Lưu danh sách văn bản',
  fileName: (day: LocalDate) => `van-ban-${day}.xlsx`,
  sheet: 'Văn bản',
  listTitle: 'DANH SÁCH VĂN BẢN CHỈ ĐẠO',
  asOf: (day: LocalDate) => `(Tính đến ngày ${showDay(day)})`,
  filtered: (words: string) => `Lọc theo: ${words}`,
  total: (count: number) => `Tổng số: ${formatNumber(count)} văn bản.`,
  columns: {
    order: 'STT',
    number: 'Số, ký hiệu',
    type: 'Loại',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    title: 'Trích yếu',
    validity: 'Hiệu lực',
    relations: 'Quan hệ với văn bản khác',
    attachments: 'Tệp đính kèm',
    note: 'Ghi chú',
  },
  unknownDay: 'chưa rõ',

  saveGraph: 'Lưu sơ đồ văn bản',
  pdfFiles: 'Tệp PDF',
  graphFile: (day: LocalDate) => `so-do-van-ban-${day}.pdf`,
  graphTitle: 'SƠ ĐỒ VĂN BẢN CHỈ ĐẠO',
  layingOut: 'Đang dàn trang',
  printing: 'Đang mở hộp thoại in',
}
