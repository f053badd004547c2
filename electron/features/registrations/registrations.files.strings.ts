import { type LocalDate, showDay } from '@shared/core/local-date'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'

const whose: Readonly<Record<RegistrationSubject, string>> = {
  collective: 'TẬP THỂ',
  person: 'CÁ NHÂN',
}

/** Printed lists: how far registration has come, and who is missing. */
export const registrationFileStrings = {
  excelFiles: 'Tệp Excel',
  pdfFiles: 'Tệp PDF',
  wordFiles: 'Tệp Word',
  saveCoverage: 'Lưu bảng tổng hợp đăng ký thi đua',
  saveMissing: 'Lưu danh sách chưa đăng ký',
  saveRegistered: 'Lưu danh sách đã đăng ký',
  saveForms: 'Lưu phiếu đăng ký thi đua',
  reading: 'Đang đọc số liệu…',
  layingOut: 'Đang dàn trang…',
  printing: 'Đang gửi máy in…',

  coverageName: (p: { year: number; extension: string }) =>
    `Tổng hợp đăng ký thi đua năm ${p.year}.${p.extension}`,
  missingName: (p: { year: number; extension: string }) =>
    `Danh sách chưa đăng ký thi đua năm ${p.year}.${p.extension}`,
  coverageTitle: (year: number) => `TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM ${year}`,
  missingTitle: (p: { subject: RegistrationSubject; year: number; partyOnly: boolean }) =>
    `DANH SÁCH ${p.subject === 'person' && p.partyOnly ? 'ĐẢNG VIÊN' : whose[p.subject]} CHƯA ĐĂNG KÝ THI ĐUA NĂM ${p.year}`,
  registeredName: (p: { year: number; extension: string }) =>
    `Danh sách đã đăng ký thi đua năm ${p.year}.${p.extension}`,
  registeredTitle: (p: { subject: RegistrationSubject; year: number; partyOnly: boolean }) =>
    `DANH SÁCH ${p.subject === 'person' && p.partyOnly ? 'ĐẢNG VIÊN' : whose[p.subject]} ĐÃ ĐĂNG KÝ THI ĐUA NĂM ${p.year}`,
  registeredSheet: 'Đã đăng ký',
  registeredCount: (count: string) => `Tổng số đã đăng ký: ${count}.`,
  andMore: (content: string, more: number) => `${content} (và ${more} nội dung khác)`,
  yes: 'Có',
  ofCampaign: (name: string) => `Phong trào “${name}”`,
  ofUnit: (name: string) => name,
  coverageSheet: 'Tổng hợp',
  missingSheet: 'Chưa đăng ký',
  own: (name: string) => `${name} (riêng cấp này)`,
  total: 'Tổng cộng',
  asOf: (day: LocalDate) => `Tính theo tổ chức và người đang sinh hoạt đến ngày ${showDay(day)}.`,
  missingCount: (count: string) => `Tổng số chưa đăng ký: ${count}.`,
  nobodyMissing: 'Không còn đơn vị, cá nhân nào chưa đăng ký.',
  declined: (reason: string) => (reason === '' ? 'Không tham gia' : `Không tham gia: ${reason}`),

  columns: {
    order: 'STT',
    unit: 'Đơn vị',
    required: 'Tập thể phải đăng ký',
    registered: 'Đã đăng ký',
    approved: 'Đã duyệt',
    share: 'Tỷ lệ',
    people: 'Cán bộ, đảng viên, người lao động',
    party: 'Đảng viên',
    partyRegistered: 'Đảng viên đã đăng ký',
    fullName: 'Họ và tên',
    birth: 'Ngày sinh',
    collective: 'Tập thể',
    level: 'Cấp',
    above: 'Trực thuộc',
    cell: 'Nơi sinh hoạt',
    content: 'Nội dung đăng ký',
    target: 'Mục tiêu, chỉ tiêu',
    due: 'Thời gian hoàn thành',
    candidate: 'Đăng ký điển hình',
    state: 'Trạng thái',
    note: 'Ghi chú',
  },
} as const
