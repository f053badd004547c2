import { type LocalDate, showDay } from '@shared/core/local-date'

/** Who was in an organisation on a past day. */
export const pastPeopleStrings = {
  list: (day: LocalDate) => `Người trong tổ chức vào ngày ${showDay(day)}`,
  nobody: (day: LocalDate) => `Không có ai vào ngày ${showDay(day)}`,
  nobodySentence: 'Khi đó chưa có ai được ghi là sinh hoạt ở đây.',
} as const
