import { type LocalDate, showDay } from '@shared/core/local-date'
import type { CampaignKind, CampaignStatus } from './campaigns.kinds'

export const campaignStatusNames: Readonly<Record<CampaignStatus, string>> = {
  draft: 'Bản nháp',
  launched: 'Đã phát động',
  running: 'Đang thực hiện',
  reviewed: 'Đã sơ kết',
  concluded: 'Đã tổng kết',
  closed: 'Đã đóng',
  paused: 'Tạm dừng',
  cancelled: 'Đã hủy',
}

export const campaignKindNames: Readonly<Record<CampaignKind, string>> = {
  movement: 'Phong trào thi đua',
  peak: 'Đợt cao điểm thi đua',
  yearly: 'Thi đua theo năm',
  parallel: 'Phong trào song hành',
}

/** Collectives that may take part, as the province’s plan of 2024 lists them. */
export const collectiveTypes: readonly string[] = [
  'Đảng bộ cấp huyện và tương đương',
  'Đảng bộ, chi bộ cơ sở',
  'Chi bộ trực thuộc đảng bộ cơ sở',
  'Cơ quan, đơn vị, lực lượng vũ trang',
  'Doanh nghiệp',
  'Huyện, thành phố',
  'Xã, phường, thị trấn',
  'Ấp, khu phố',
  'Tổ nhân dân tự quản, tổ dân phố',
  'Hộ gia đình',
]

/** People that may take part; one need not be a Party member. */
export const participantCategories: readonly string[] = [
  'Cán bộ',
  'Đảng viên',
  'Công chức',
  'Viên chức',
  'Đoàn viên',
  'Hội viên',
  'Chiến sĩ lực lượng vũ trang',
  'Người lao động',
  'Người dân',
]

/** What the clerk does to get there. */
export const campaignMoveNames: Readonly<Record<CampaignStatus, string>> = {
  draft: 'Chuyển lại bản nháp',
  launched: 'Phát động',
  running: 'Chuyển sang đang thực hiện',
  reviewed: 'Ghi nhận đã sơ kết',
  concluded: 'Ghi nhận đã tổng kết',
  closed: 'Đóng phong trào',
  paused: 'Tạm dừng',
  cancelled: 'Hủy phong trào',
}

interface PeriodWords {
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
  readonly visionYear: number | null
}

function periodLine({ startsOn, endsOn, visionYear }: PeriodWords): string {
  const period =
    startsOn && endsOn
      ? `${showDay(startsOn)} – ${showDay(endsOn)}`
      : startsOn
        ? `Từ ${showDay(startsOn)}`
        : endsOn
          ? `Đến ${showDay(endsOn)}`
          : 'Chưa rõ thời gian'
  return visionYear === null ? period : `${period}, tầm nhìn đến năm ${visionYear}`
}

export const campaignsStrings = {
  periodLine,

  nameMissing: 'Hãy nhập tên phong trào, ví dụ “Đồng Khởi mới”.',
  yearRange: 'Năm phải từ 1945 đến 2199.',
  visionYearRange: 'Năm tầm nhìn phải từ 1990 đến 2199.',
  periodForward: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
} as const
