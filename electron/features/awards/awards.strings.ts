/** What the log and the toast say was done. */
export const awardsStrings = {
  form: 'hình thức khen thưởng',
  basis: 'căn cứ',
  money: 'mức tiền thưởng',
  pay: 'mức lương cơ sở',
  formAdded: (name: string) => `Đã thêm “${name}” vào danh mục khen thưởng`,
  formEdited: (name: string) => `Đã sửa “${name}” trong danh mục khen thưởng`,
  formRemoved: (name: string) => `Đã xóa “${name}” khỏi danh mục khen thưởng`,
  basisAdded: 'Đã thêm căn cứ vào danh mục',
  basisEdited: 'Đã sửa căn cứ trong danh mục',
  basisRemoved: 'Đã xóa căn cứ khỏi danh mục',
  moneyAdded: (form: string) => `Đã thêm mức tiền thưởng của “${form}”`,
  moneyEdited: (form: string) => `Đã sửa mức tiền thưởng của “${form}”`,
  moneyRemoved: (form: string) => `Đã xóa một mức tiền thưởng của “${form}”`,
  payAdded: (day: string) => `Đã thêm mức lương cơ sở từ ngày ${day}`,
  payEdited: (day: string) => `Đã sửa mức lương cơ sở từ ngày ${day}`,
  payRemoved: (day: string) => `Đã xóa mức lương cơ sở từ ngày ${day}`,
} as const
