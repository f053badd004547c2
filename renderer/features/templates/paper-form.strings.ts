/** Words of every form that makes a document in Word. */
export const paperFormStrings = {
  day: 'Ngày văn bản',
  dayMissing: 'Hãy nhập ngày văn bản.',
  number: 'Số',
  numberLater: 'Để trống nếu chưa có số',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
  onePerLine: 'Mỗi dòng một mục',
  save: 'Lưu tệp Word',
  saved: (name: string) => `Đã lưu “${name}”`,
} as const
