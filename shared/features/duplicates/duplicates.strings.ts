import { type PartialDate, showPartialDate } from '@shared/core/partial-date'

interface Named {
  readonly fullName: string
  readonly birthDate: PartialDate | null
}

/** “Nguyễn Văn An (sinh 1965)”: the name alone does not tell two records apart. */
export const recordName = ({ fullName, birthDate }: Named): string =>
  birthDate === null ? fullName : `${fullName} (sinh ${showPartialDate(birthDate)})`

/** What the change log and the toast say. */
export const duplicatesSentences = {
  merged: (from: readonly Named[], into: Named) =>
    `Đã gộp từ ${from.map(recordName).join(' và ')} vào ${recordName(into)}`,
  dismissed: (people: readonly Named[]) =>
    `Đã ghi ${people.map(recordName).join(' và ')} là những người khác nhau`,
  takenBack: (people: readonly Named[]) =>
    `Đã bỏ dấu “Không trùng” giữa ${people.map(recordName).join(' và ')}`,
} as const

export const duplicatesProgress = {
  reading: 'Đang đọc danh sách',
  comparing: 'Đang tìm những người giống nhau',
  checking: 'Đang xem kỹ từng cặp',
} as const
