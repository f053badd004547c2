import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { StockMoveReason } from '@shared/features/certificates/certificates.kinds'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'

const moves: Readonly<Record<StockMoveReason, string>> = {
  received: 'Đã nhập thêm',
  printed: 'Đã dùng để in',
  spoiled: 'Đã ghi hỏng',
  counted: 'Đã chỉnh theo kiểm đếm',
}

export const certificatesStrings = {
  design: 'bố cục này',
  stock: 'phôi này',
  award: 'dòng sổ khen thưởng này',
  previewName: 'Bản xem trước bố cục',
  outlinesTitle: (name: string) => `Khung đối chiếu của bố cục “${name}”`,
  printerAndTray: (p: { name: string; tray: string }) => `${p.name}, khay ${p.tray}`,
  builtIn: 'Giấy khen A4 ngang (mẫu chung)',
  designAdded: (name: string) => `Đã tạo bố cục “${name}”`,
  designEdited: (name: string) => `Đã sửa bố cục “${name}”`,
  designNextVersion: (name: string, version: number) =>
    `Đã lưu bản thứ ${formatNumber(version)} của bố cục “${name}”; quyết định đã in giữ bản cũ`,
  designIsDefault: (name: string) => `Đã đặt “${name}” làm bố cục mặc định`,
  designNoDefault: (name: string) => `Bố cục “${name}” không còn là mặc định`,
  designRetired: (name: string) => `Đã ngừng dùng bố cục “${name}”`,
  designRevived: (name: string) => `Đã dùng lại bố cục “${name}”`,
  designRemoved: (name: string) => `Đã xóa bố cục “${name}”`,
  designChosen: (p: { name: string; number: string }) =>
    `Đã chọn bố cục “${p.name}” cho giấy khen theo ${p.number}`,
  draftDecision: 'quyết định dự thảo',
  overridden: (name: string) => `Đã chỉnh riêng giấy khen của “${name}”`,
  overrideRemoved: (name: string) => `Đã bỏ phần chỉnh riêng giấy khen của “${name}”`,
  stockAdded: (name: string) => `Đã thêm phôi “${name}”`,
  stockEdited: (name: string) => `Đã sửa phôi “${name}”`,
  stockRetired: (name: string) => `Đã ngừng dùng phôi “${name}”`,
  stockRevived: (name: string) => `Đã dùng lại phôi “${name}”`,
  stockRemoved: (name: string) => `Đã xóa phôi “${name}”`,
  stockMoved: (p: { name: string; reason: StockMoveReason; sheets: number; left: number }) =>
    `${moves[p.reason]} ${formatNumber(p.sheets)} tờ phôi “${p.name}”, còn ${formatNumber(p.left)} tờ`,
  scanAttached: (name: string) => `Đã đặt ảnh quét của phôi “${name}”`,
  scanRemoved: (name: string) => `Đã gỡ ảnh quét của phôi “${name}”`,
  savePdf: 'Lưu giấy khen dạng PDF',
  pdfFiles: 'Tệp PDF',
  fileName: (number: string, kind: SubjectKind | null) =>
    `Giay khen${kind === null ? '' : kind === 'person' ? ' ca nhan' : ' tap the'} theo QD ${number}.pdf`,
  composing: 'Đang dựng giấy khen',
  printing: 'Đang chờ máy in',
} as const
