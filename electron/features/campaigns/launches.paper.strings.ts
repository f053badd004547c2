import { type LocalDate, showDay } from '@shared/core/local-date'
import type { LaunchListing } from '@shared/features/campaigns/launches.contract'

/** The list of units that launched a campaign, in Excel and on paper. */
export const launchPaperStrings = {
  saveXlsx: 'Xuất danh sách phát động ra Excel',
  fileName: (day: LocalDate) => `Danh sach phat dong ${day}.xlsx`,
  sheet: 'Phát động',
  titles: {
    all: 'DANH SÁCH ĐƠN VỊ PHÁT ĐỘNG PHONG TRÀO',
    launched: 'DANH SÁCH ĐƠN VỊ ĐÃ PHÁT ĐỘNG PHONG TRÀO',
    missing: 'DANH SÁCH ĐƠN VỊ CHƯA PHÁT ĐỘNG PHONG TRÀO',
  } satisfies Record<LaunchListing, string>,
  campaign: (name: string) => `Phong trào “${name}”`,
  search: (text: string) => `Có “${text}”`,
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  columns: {
    order: 'STT',
    name: 'Đơn vị',
    launchedOn: 'Ngày phát động',
    form: 'Hình thức',
    document: 'Số văn bản',
    note: 'Ghi chú',
  },
  ended: (name: string) => `${name} (đã kết thúc hoạt động)`,
  unknownDay: 'Không rõ ngày',
  notYet: 'Chưa phát động',
} as const
