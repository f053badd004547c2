const of = (p: { name: string; tray: string }) =>
  p.tray === '' ? `“${p.name}”` : `“${p.name}”, khay “${p.tray}”`

export const calibrationStrings = {
  profile: 'máy in này',
  added: (p: { name: string; tray: string }) => `Đã thêm máy in ${of(p)}`,
  edited: (p: { name: string; tray: string }) => `Đã sửa máy in ${of(p)}`,
  removed: (p: { name: string; tray: string }) => `Đã xóa máy in ${of(p)}`,
  retired: (p: { name: string; tray: string }) => `Đã ngừng dùng máy in ${of(p)}`,
  revived: (p: { name: string; tray: string }) => `Đã dùng lại máy in ${of(p)}`,
  measured: (p: { name: string; tray: string }) => `Đã lưu số đo của máy in ${of(p)}`,
  confirmed: (p: { name: string; tray: string }) =>
    `Đã xác nhận máy in ${of(p)} in khớp khi đối chiếu dưới ánh sáng`,
} as const
