/** A day of remembrance as official calendars carry it. */
export interface Observance {
  readonly key: string
  readonly month: number
  readonly day: number
  /** By the lunar calendar. */
  readonly isLunar?: true
  readonly title: string
  /** The year it remembers; null where no anniversary is counted. */
  readonly firstYear: number | null
}

/** the day the whole year of the movement turns on. */
export const dongKhoiDay = 'ben-tre-dong-khoi'

export const observances: readonly Observance[] = [
  { key: dongKhoiDay, month: 1, day: 17, title: 'Ngày Bến Tre Đồng Khởi', firstYear: 1960 },
  {
    key: 'party-founding',
    month: 2,
    day: 3,
    title: 'Ngày thành lập Đảng Cộng sản Việt Nam',
    firstYear: 1930,
  },
  { key: 'women', month: 3, day: 8, title: 'Ngày Quốc tế Phụ nữ', firstYear: null },
  {
    key: 'hung-kings',
    month: 3,
    day: 10,
    isLunar: true,
    title: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
    firstYear: null,
  },
  {
    key: 'youth-union',
    month: 3,
    day: 26,
    title: 'Ngày thành lập Đoàn TNCS Hồ Chí Minh',
    firstYear: 1931,
  },
  {
    key: 'reunification',
    month: 4,
    day: 30,
    title: 'Ngày Giải phóng miền Nam, thống nhất đất nước',
    firstYear: 1975,
  },
  { key: 'labour', month: 5, day: 1, title: 'Ngày Quốc tế Lao động', firstYear: null },
  { key: 'dien-bien-phu', month: 5, day: 7, title: 'Chiến thắng Điện Biên Phủ', firstYear: 1954 },
  {
    key: 'ho-chi-minh',
    month: 5,
    day: 19,
    title: 'Ngày sinh Chủ tịch Hồ Chí Minh',
    firstYear: 1890,
  },
  {
    key: 'emulation',
    month: 6,
    day: 11,
    title: 'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
    firstYear: 1948,
  },
  {
    key: 'press',
    month: 6,
    day: 21,
    title: 'Ngày Báo chí Cách mạng Việt Nam',
    firstYear: 1925,
  },
  {
    key: 'war-invalids',
    month: 7,
    day: 27,
    title: 'Ngày Thương binh - Liệt sĩ',
    firstYear: 1947,
  },
  {
    key: 'trade-union',
    month: 7,
    day: 28,
    title: 'Ngày thành lập Công đoàn Việt Nam',
    firstYear: 1929,
  },
  {
    key: 'august-revolution',
    month: 8,
    day: 19,
    title: 'Cách mạng Tháng Tám thành công',
    firstYear: 1945,
  },
  { key: 'national', month: 9, day: 2, title: 'Quốc khánh', firstYear: 1945 },
  {
    key: 'mass-work',
    month: 10,
    day: 15,
    title: 'Ngày truyền thống công tác dân vận của Đảng',
    firstYear: 1930,
  },
  {
    key: 'women-union',
    month: 10,
    day: 20,
    title: 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam',
    firstYear: 1930,
  },
  {
    key: 'front',
    month: 11,
    day: 18,
    title: 'Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam',
    firstYear: 1930,
  },
  { key: 'teachers', month: 11, day: 20, title: 'Ngày Nhà giáo Việt Nam', firstYear: 1982 },
  {
    key: 'army',
    month: 12,
    day: 22,
    title: 'Ngày thành lập Quân đội nhân dân Việt Nam',
    firstYear: 1944,
  },
]
