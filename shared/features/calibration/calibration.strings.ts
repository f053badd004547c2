export const calibrationStrings = {
  nameMissing: 'Hãy nhập tên máy in.',
  whoMissing: 'Hãy nhập tên người đo.',
  readingWrong: 'Hãy nhập số đo bằng milimét, ví dụ 25,5.',
} as const
