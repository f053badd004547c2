import type { DayKind, Occasion } from './holidays.kinds'

export const holidaysStrings = {
  worksAnyway:
    'Ngày làm bù phải là Thứ Bảy hoặc Chủ nhật; các ngày khác vốn đã làm việc. Hãy chọn ngày khác.',
  otherYear: 'Có ngày không thuộc năm này. Hãy sửa lại năm của ngày đó.',
  dayTwice: 'Một ngày được ghi hai lần. Hãy bỏ bớt một dòng.',
} as const

export const occasionNames: Readonly<Record<Occasion, string>> = {
  'new-year': 'Tết Dương lịch',
  tet: 'Tết Âm lịch',
  'hung-kings': 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng',
  labour: 'Ngày Quốc tế lao động',
  national: 'Quốc khánh',
  'in-lieu': 'Nghỉ bù',
  exchange: 'Nghỉ hoán đổi',
  other: 'Ngày nghỉ khác',
}

export const dayKindNames: Readonly<Record<DayKind, string>> = {
  off: 'Nghỉ',
  working: 'Làm bù',
}

/** As it stands in the calendar: the clerk's own words before those of the occasion. */
export function publicDayName(day: {
  readonly kind: DayKind
  readonly occasion: Occasion
  readonly title: string
}): string {
  if (day.title !== '') return day.title
  return day.kind === 'working' ? dayKindNames.working : occasionNames[day.occasion]
}
