import { type LocalDate, showDay } from '@shared/core/local-date'
import type { CampaignStatus } from './campaigns.kinds'

/** Type symbols of document numbers; QĐ is left out, it is both Quyết định and Quy định. */
export const documentTypeNames: ReadonlyMap<string, string> = new Map([
  ['CT', 'Chỉ thị'],
  ['NQ', 'Nghị quyết'],
  ['KL', 'Kết luận'],
  ['KH', 'Kế hoạch'],
  ['CTr', 'Chương trình'],
  ['HD', 'Hướng dẫn'],
  ['TB', 'Thông báo'],
  ['CV', 'Công văn'],
  ['BC', 'Báo cáo'],
  ['TTr', 'Tờ trình'],
  ['ĐA', 'Đề án'],
  ['PA', 'Phương án'],
  ['QC', 'Quy chế'],
  ['TT', 'Thông tri'],
])

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

interface DirectiveWords {
  readonly type: string
  readonly number: string
  readonly issuer: string
  readonly issuedOn: LocalDate | null
}

/** “Chỉ thị số 01-CT/TU, ngày 17/10/2020, của Tỉnh ủy”; what is unknown is said to be, never invented. */
function directiveLine({ type, number, issuer, issuedOn }: DirectiveWords): string {
  const numbered = number === '' ? 'chưa rõ số' : `số ${number}`
  const dated = issuedOn === null ? 'chưa rõ ngày' : `ngày ${showDay(issuedOn)}`
  const by = issuer === '' ? '' : `, của ${issuer}`
  return `${type || 'Văn bản'} ${numbered}, ${dated}${by}`
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
  directiveLine,
  periodLine,

  nameMissing: 'Hãy nhập tên phong trào, ví dụ “Đồng Khởi mới”.',
  titleMissing: 'Hãy nhập trích yếu của văn bản, ví dụ “về phát động phong trào thi đua …”.',
  numberForm: 'Số văn bản ghi dạng 01-CT/TU hoặc 6980/HD-UBND; để trống nếu chưa rõ số.',
  visionYearRange: 'Năm tầm nhìn phải từ 1990 đến 2199.',
  periodForward: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
} as const
