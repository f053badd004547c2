export const viewProblems = {
  nameMissing: 'Hãy đặt tên cho cách xem.',
  nameTooLong: 'Tên dài quá 60 chữ. Hãy đặt tên ngắn hơn.',
} as const

/** What the change log and the toast say. */
export const viewSentences = {
  saved: (name: string) => `Đã lưu cách xem “${name}”`,
  updated: (name: string) => `Đã cập nhật cách xem “${name}”`,
  renamed: (p: { from: string; to: string }) => `Đã đổi tên cách xem “${p.from}” thành “${p.to}”`,
  removed: (name: string) => `Đã xóa cách xem “${name}”`,
  reordered: 'Đã đổi thứ tự các cách xem',
} as const
