import type { PaperStanding } from './dossiers.rules'

export const paperStandingNames: Readonly<Record<PaperStanding, string>> = {
  received: 'Đã nhận bản giấy',
  scanned: 'Có tệp, chưa có bản giấy',
  missing: 'Còn thiếu',
  optional: 'Không bắt buộc',
}

export const dossiersStrings = {
  paperNameMissing: 'Hãy nhập tên giấy tờ.',
} as const
