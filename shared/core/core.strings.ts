/** Words of the calendar as documents write them. */
export const dayWords = { day: 'ngày', month: 'tháng', year: 'năm' } as const

/** Why a typed day was not understood: what is wrong, then how to write it. Beside the field, nothing is stored. */
export const dayProblems = {
  empty: 'Chưa nhập ngày. Hãy gõ ngày/tháng/năm, ví dụ 17/01/2026.',
  format: 'Chưa đọc được ngày này. Hãy gõ ngày/tháng/năm, ví dụ 17/01/2026.',
  monthOutOfRange: 'Tháng chỉ từ 1 đến 12. Hãy gõ ngày trước, tháng sau, ví dụ 17/01/2026.',
  noSuchDay: 'Tháng đó không có ngày này. Hãy kiểm tra lại ngày và tháng.',
  yearOutOfRange: 'Năm phải từ 1900 đến 2199. Hãy gõ đủ bốn chữ số của năm.',
  twoDigitYear: 'Năm chỉ có hai chữ số. Hãy gõ đủ bốn chữ số, ví dụ 17/01/2026.',
} as const
