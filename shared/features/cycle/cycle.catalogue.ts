import type { EventKind } from '../calendar/calendar.kinds'
import type { ShiftDirection } from '../holidays/holidays.rules'
import type { CeremonyPart, CycleStepKey, EvidenceKind } from './cycle.kinds'

/** A step of the run-up to 17/01, before it has a day in a year. */
export interface CycleStepPlan {
  readonly key: CycleStepKey
  readonly title: string
  readonly eventKind: EventKind
  /** `day`: whole days from 17/01, negative before it. `tet`: from mùng 1 Tết of that year. */
  readonly from: 'day' | 'tet'
  readonly offset: number
  /** Where it goes when its day is no working day. */
  readonly shift: ShiftDirection
  /** The screen on which it is done; null: nowhere but in life. */
  readonly path: string | null
  /** Figures that speak for it. */
  readonly evidence: readonly EvidenceKind[]
  /** Those that, all complete, show that it is done. */
  readonly proof: readonly EvidenceKind[]
}

export const cycleSteps: readonly CycleStepPlan[] = [
  {
    key: 'plan',
    title: 'Ban hành kế hoạch, hướng dẫn tổng kết và khen thưởng',
    eventKind: 'milestone',
    ...{ from: 'day', offset: -90, shift: 'after' },
    ...{ path: '/van-ban', evidence: [], proof: [] },
  },
  {
    key: 'reports',
    title: 'Thu báo cáo của cơ sở',
    eventKind: 'deadline',
    ...{ from: 'day', offset: -60, shift: 'before' },
    ...{ path: '/bao-cao-dinh-ky', evidence: ['reports-in'], proof: ['reports-in'] },
  },
  {
    key: 'ratings',
    title: 'Xếp loại tổ chức đảng, đảng viên',
    eventKind: 'deadline',
    ...{ from: 'day', offset: -45, shift: 'before' },
    path: '/xep-loai',
    evidence: ['organisations-rated'],
    proof: ['organisations-rated'],
  },
  {
    key: 'exemplars',
    title: 'Chọn điển hình của năm',
    eventKind: 'milestone',
    ...{ from: 'day', offset: -35, shift: 'before' },
    ...{ path: '/dien-hinh', evidence: ['exemplars-chosen'], proof: [] },
  },
  {
    key: 'council',
    title: 'Họp hội đồng xét khen thưởng',
    eventKind: 'meeting',
    ...{ from: 'day', offset: -25, shift: 'before' },
    ...{ path: '/ho-so', evidence: ['nominations-judged'], proof: ['nominations-judged'] },
  },
  {
    key: 'decision',
    title: 'Ban hành quyết định khen thưởng',
    eventKind: 'milestone',
    ...{ from: 'day', offset: -14, shift: 'before' },
    ...{ path: '/quyet-dinh', evidence: ['decisions-issued'], proof: ['decisions-issued'] },
  },
  {
    key: 'certificates',
    title: 'In giấy khen',
    eventKind: 'deadline',
    ...{ from: 'day', offset: -10, shift: 'before' },
    ...{ path: '/in-giay-khen', evidence: ['certificates-due'], proof: [] },
  },
  {
    key: 'pledges',
    title: 'Soạn giao ước thi đua năm tiếp theo, in tờ ký',
    eventKind: 'deadline',
    ...{ from: 'day', offset: -7, shift: 'before' },
    ...{ path: '/giao-uoc', evidence: ['pledges-ready'], proof: ['pledges-ready'] },
  },
  {
    key: 'ceremony',
    title: 'Hội nghị sơ kết, biểu dương, phát động, ký giao ước',
    eventKind: 'review',
    // Kept on 17/01 itself: whether a weekend moves it is for the office to say.
    ...{ from: 'day', offset: 0, shift: 'none' },
    path: '/le-trao',
    evidence: ['awards-handed', 'pledges-signed'],
    proof: ['awards-handed', 'pledges-signed'],
  },
  {
    key: 'spring',
    title: 'Họp mặt đầu Xuân, phát động đầu năm',
    eventKind: 'launch',
    // the launch of 15/02/2024 was held on mùng 6.
    ...{ from: 'tet', offset: 5, shift: 'after' },
    ...{ path: null, evidence: [], proof: [] },
  },
  {
    key: 'follow-up',
    title: 'Theo dõi sau lễ: đăng ký năm mới, lưu bản giao ước đã ký',
    eventKind: 'deadline',
    ...{ from: 'day', offset: 30, shift: 'before' },
    path: '/dang-ky',
    evidence: ['registrations-approved', 'scans-kept'],
    proof: ['scans-kept'],
  },
]

export interface CeremonyPartPlan {
  readonly key: CeremonyPart
  readonly title: string
  readonly evidence: readonly EvidenceKind[]
}

/** «sơ kết, biểu dương, khen thưởng và phát động, tổ chức ký giao ước thi đua». */
export const ceremonyPlan: readonly CeremonyPartPlan[] = [
  { key: 'review', title: 'Sơ kết phong trào năm qua', evidence: ['reports-in'] },
  { key: 'praise', title: 'Biểu dương, khen thưởng', evidence: ['awards-handed'] },
  { key: 'launch', title: 'Phát động năm mới', evidence: ['registrations-approved'] },
  { key: 'pledges', title: 'Ký giao ước năm tiếp theo', evidence: ['pledges-signed'] },
]

/** Years in which a plan made more of the day; both were planned days (“dự kiến”). */
export interface SpecialYear {
  readonly year: number
  readonly title: string
  /** Takes the place of the ceremony's title in the calendar. */
  readonly ceremony: string
  readonly source: string
}

export const specialYears: readonly SpecialYear[] = [
  {
    year: 2025,
    title: 'Kỷ niệm 65 năm Ngày Bến Tre Đồng Khởi, sơ kết năm 2024',
    ceremony: 'Kỷ niệm 65 năm Đồng Khởi; sơ kết năm 2024, biểu dương, ký giao ước',
    source: 'Kế hoạch 330-KH/TU, ngày 29/01/2024',
  },
  {
    year: 2026,
    title: 'Tổng kết cao điểm thi đua “Đồng Khởi mới” 2024-2025',
    ceremony: 'Tổng kết cao điểm thi đua 2024-2025, biểu dương, phát động, ký giao ước',
    source: 'Kế hoạch 330-KH/TU, ngày 29/01/2024',
  },
]
