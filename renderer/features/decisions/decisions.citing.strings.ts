export const citingStrings = {
  title: 'Quyết định ghi văn bản này ở phần căn cứ',
  none: 'Chưa có quyết định nào ghi văn bản này ở phần căn cứ.',
  line: (number: string, day: string) => `Quyết định số ${number}, ngày ${day}`,
  draft: (day: string) => `Dự thảo quyết định, ngày ${day}`,
} as const
