import { type PartialDate, showPartialDate } from '@shared/core/partial-date'

/** Words of what the list of people says about people who are on file twice. */
export const similarStrings = {
  findDuplicates: 'Tìm trùng',
  title: 'Có thể đã có:',
  sentence: 'Hãy xem lại trước khi thêm; vẫn thêm được nếu là người khác.',
  person: (p: { fullName: string; birthDate: PartialDate | null; organisation: string }) =>
    [p.fullName, p.birthDate && `sinh ${showPartialDate(p.birthDate)}`, p.organisation]
      .filter(Boolean)
      .join(', '),
} as const
