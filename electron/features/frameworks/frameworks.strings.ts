import { twoDigits } from '@shared/core/vietnamese-numbers'

export const frameworksStrings = {
  framework: 'khung nội dung này',
  item: 'mục này của khung',
  created: (name: string) => `Đã thêm khung “${name}”`,
  edited: (name: string) => `Đã sửa khung “${name}”`,
  removed: (name: string) => `Đã xóa khung “${name}”`,
  newVersion: (name: string) => `Đã lập bản mới “${name}”`,
  copied: (p: { name: string; from: string }) => `Đã chép “${p.from}” thành khung “${p.name}”`,
  itemAdded: (item: string, name: string) => `Đã thêm “${item}” vào khung “${name}”`,
  itemEdited: (item: string) => `Đã sửa “${item}”`,
  itemMoved: (item: string) => `Đã đổi thứ tự “${item}”`,
  itemRemoved: (item: string, under: number) =>
    under === 0 ? `Đã xóa “${item}”` : `Đã xóa “${item}” và ${twoDigits(under)} mục bên trong`,
  addedFromCatalogue: (frameworks: number) =>
    `Đã thêm ${twoDigits(frameworks)} khung nội dung từ danh mục`,
}
