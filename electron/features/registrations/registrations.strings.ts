/** Names of things as errors call them, and of what bulk work is doing. */
export const registrationStrings = {
  organisation: 'tổ chức này',
  person: 'người này',
  check: 'lần kiểm tra này',
  registering: 'Đang ghi đăng ký…',
  copying: 'Đang chép đăng ký…',
  approving: 'Đang duyệt đăng ký…',
} as const
