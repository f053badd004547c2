import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import type { CapCheck, CapRule } from '@shared/features/ratings/ratings.rules'
import { capBaseNames, countSubjects } from '@shared/features/ratings/ratings.strings'

interface Of {
  readonly year: number
  readonly subject: RatingSubject
}

export const ratingFileStrings = {
  title: ({ year, subject }: Of) =>
    subject === 'person'
      ? `TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM ${year}`
      : `TỔNG HỢP KẾT QUẢ XẾP LOẠI TỔ CHỨC ĐẢNG NĂM ${year}`,
  typeName: 'BẢNG TỔNG HỢP',
  typeSubject: ({ year, subject }: Of) =>
    `kết quả đánh giá, xếp loại ${subject === 'person' ? 'đảng viên' : 'tổ chức đảng'} năm ${year}`,
  byOrganisation: 'I. Theo tổ chức đảng',
  byKind: 'II. Theo loại hình cơ quan, đơn vị, doanh nghiệp',
  byLevel: 'III. Theo cấp tổ chức đảng',
  own: (name: string) => `${name} (riêng)`,
  total: 'Cộng',
  columns: {
    order: 'STT',
    name: 'Đơn vị',
    subjects: 'Tổng số',
    rated: 'Được xếp loại',
    excellent: 'Hoàn thành xuất sắc nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    'not-completed': 'Không hoàn thành nhiệm vụ',
    unrated: 'Chưa xếp loại',
    goodOrBetter: 'Tốt trở lên (%)',
    count: 'SL',
    percent: '%',
    cap: 'Mức tối đa',
    excess: 'Vượt',
    change: (year: number) => `Xuất sắc so với năm ${year}`,
  },
  asOf: (year: number) => `Cây tổ chức và tên gọi tính đến hết năm ${year}.`,
  cap: (p: { rule: CapRule; check: CapCheck; subject: RatingSubject }) =>
    `Mức tối đa hoàn thành xuất sắc nhiệm vụ là ${formatNumber(p.rule.capPercent)}% của ${capBaseNames[p.rule.capBase]}: ` +
    `${countSubjects(p.subject, p.check.allowed)} trên ${formatNumber(p.check.base)}` +
    `${p.check.excess > 0 ? `, đang vượt ${formatNumber(p.check.excess)}` : ''}.`,
  basis: (basis: string) => `Mức tối đa theo ${basis}.`,
  placeAndDate: (p: { place: string; day: string }) => `${p.place}, ${p.day}`,
  maker: 'NGƯỜI LẬP BIỂU',
  signHere: '(Ký, ghi rõ họ tên)',
  star: '*',
  sheet: 'Tổng hợp xếp loại',

  saveXlsx: 'Xuất bảng tổng hợp xếp loại ra Excel',
  savePdf: 'Lưu bảng tổng hợp xếp loại dạng PDF',
  excelFiles: 'Tệp Excel',
  pdfFiles: 'Tệp PDF',
  fileName: ({ year, subject, extension }: Of & { extension: string }) =>
    `Tong hop xep loai ${subject === 'person' ? 'dang vien' : 'to chuc dang'} ${year}.${extension}`,
  printTitle: 'Tổng hợp xếp loại',
  reading: 'Đang tổng hợp số liệu',
  layingOut: 'Đang dàn trang bảng tổng hợp',
  printing: 'Đang chờ máy in',
} as const
