import { defineErrors } from '@shared/core/app-error'

/** How the words typed again leave those that were shown, from which word on. */
const retyped = {
  different: (word: number) => `Cụm mật khẩu gõ lại: từ thứ ${word} khác từ đã ghi.`,
  missing: (word: number) => `Cụm mật khẩu gõ lại còn thiếu, từ từ thứ ${word} trở đi.`,
  surplus: (word: number) => `Cụm mật khẩu gõ lại bị thừa, từ từ thứ ${word} trở đi.`,
} as const

export const backupErrors = defineErrors('backups', {
  noKeys: () =>
    'Chưa có khóa sao lưu nên chưa sao lưu được. Dữ liệu không thay đổi. Hãy bấm “Tạo khóa sao lưu” trước.',
  keysExist: () =>
    'Khóa sao lưu đã được tạo trước đó nên không tạo lại. Hãy dùng cụm mật khẩu đã ghi.',
  passphraseDiffers: (p: { word: number; how: 'different' | 'missing' | 'surplus' }) =>
    `${retyped[p.how](p.word)} Chưa có khóa nào được tạo; hãy so với cụm đã ghi rồi sửa lại.`,
  placeGone: () =>
    'Không còn thấy USB hoặc thư mục đã chọn. Dữ liệu không thay đổi. Hãy cắm lại USB rồi chọn lại.',
  notThere: (p: { sequence: number }) =>
    `Không còn thấy bản sao lưu số ${p.sequence} ở nơi đã chọn. Dữ liệu không thay đổi. Hãy tải lại danh sách.`,
  newerData: () =>
    'Bản sao lưu này do phiên bản mới hơn của chương trình tạo ra. Dữ liệu không thay đổi. Hãy cài phiên bản mới rồi phục hồi.',
  notSound: (p: { detail: string }) =>
    `Dữ liệu trong bản sao lưu không đạt kiểm tra (${p.detail}) nên không được dùng. Dữ liệu đang dùng còn nguyên. Hãy chọn bản sao lưu khác.`,
  planGone: () =>
    'Bản chuẩn bị phục hồi không còn. Dữ liệu không thay đổi. Hãy chọn lại bản sao lưu và thử lại.',
  nothingToUndo: () => 'Không có lần phục hồi nào để hoàn tác. Dữ liệu không thay đổi.',
})
