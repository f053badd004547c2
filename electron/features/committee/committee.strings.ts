import { type LocalDate, showDay } from '@shared/core/local-date'

export const committeeStrings = {
  setUp: (name: string) => `Đã thiết lập đơn vị “${name}”`,
  versionAdded: (name: string, from: LocalDate) =>
    `Đã thêm thông tin đơn vị “${name}”, áp dụng từ ${showDay(from)}`,
  versionEdited: (name: string, from: LocalDate) =>
    `Đã sửa thông tin đơn vị “${name}” áp dụng từ ${showDay(from)}`,
  versionRemoved: (name: string, from: LocalDate) =>
    `Đã xóa thông tin đơn vị “${name}” áp dụng từ ${showDay(from)}`,
  signerAdded: (name: string) => `Đã thêm người ký ${name}`,
  signerEdited: (name: string) => `Đã sửa người ký ${name}`,
  signerRemoved: (name: string) => `Đã xóa người ký ${name}`,
  version: 'thông tin đơn vị này',
  signer: 'người ký này',
}
