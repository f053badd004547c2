import { type LocalDate, showDay } from '@shared/core/local-date'
import type { CampaignStatus } from './campaigns.kinds'

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
  visionYearRange: 'Năm tầm nhìn phải từ 1990 đến 2199.',
  periodForward: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
} as const
