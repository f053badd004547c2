import type { LocalDate } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { CeremonySheet } from '@shared/features/ceremony/ceremony.contract'
import type { Attendance } from '@shared/features/ceremony/ceremony.kinds'
import { attendanceNames } from '@shared/features/ceremony/ceremony.strings'

const sheets: Readonly<Record<CeremonySheet, { sheet: string; title: string; file: string }>> = {
  stage: { sheet: 'Lên sân khấu', title: 'THỨ TỰ LÊN NHẬN GIẤY KHEN', file: 'Thu tu len san khau' },
  seats: { sheet: 'Chỗ ngồi', title: 'SƠ ĐỒ CHỖ NGỒI', file: 'Cho ngoi' },
  receipts: {
    sheet: 'Ký nhận',
    title: 'DANH SÁCH KÝ NHẬN GIẤY KHEN, TIỀN THƯỞNG',
    file: 'Danh sach ky nhan',
  },
  invitations: { sheet: 'Khách mời', title: 'DANH SÁCH KHÁCH MỜI', file: 'Danh sach khach moi' },
}

export const ceremonyStrings = {
  ceremony: 'buổi lễ này',
  group: 'lượt lên sân khấu này',
  recipient: 'người nhận này',
  guest: 'khách mời này',
  created: (p: { name: string; recipients: number }) =>
    `Đã lập “${p.name}” với ${formatNumber(p.recipients)} tập thể, cá nhân nhận giấy khen`,
  edited: (name: string) => `Đã sửa “${name}”`,
  removed: (name: string) => `Đã xóa “${name}”`,
  regrouped: (p: { name: string; groups: number }) =>
    `Đã xếp lại ${formatNumber(p.groups)} lượt lên sân khấu của “${p.name}”`,
  groupEdited: (name: string) => `Đã sửa lượt “${name}”`,
  groupMoved: (name: string) => `Đã đổi thứ tự lượt “${name}”`,
  recipientMoved: (name: string) => `Đã đổi thứ tự của ${name}`,
  attendance: (p: { name: string; count: number; attendance: Attendance }) =>
    `Đã ghi “${attendanceNames[p.attendance]}” cho ${p.count === 1 ? p.name : `${formatNumber(p.count)} trường hợp`}`,
  seated: (count: number) => `Đã xếp chỗ ngồi cho ${formatNumber(count)} trường hợp`,
  seatSet: (name: string) => `Đã sửa chỗ ngồi của ${name}`,
  guestAdded: (name: string) => `Đã thêm khách mời ${name}`,
  guestEdited: (name: string) => `Đã sửa khách mời ${name}`,
  guestRemoved: (name: string) => `Đã xóa khách mời ${name}`,
  handed: (count: number) => `Đã ghi trao ${formatNumber(count)} giấy khen tại buổi lễ`,
  layingOut: 'Đang dàn trang',
  saveXlsx: 'Xuất danh sách của buổi lễ ra Excel',
  fileName: (p: { paper: CeremonySheet; day: LocalDate }) =>
    `${sheets[p.paper].file} ${p.day}.xlsx`,
  sheets,
  scriptTitle: 'KỊCH BẢN DẪN CHƯƠNG TRÌNH',
  when: (p: { time: string; day: string; place: string }) =>
    [[p.time, p.day].filter(Boolean).join(', '), p.place].filter(Boolean).join(', tại '),
  columns: {
    order: 'STT',
    group: 'Lượt',
    ledger: 'Số vào sổ',
    name: 'Họ và tên / Tên tập thể',
    unit: 'Chức vụ, đơn vị',
    attendance: 'Có mặt',
    presenter: 'Người trao',
    seat: 'Ghế',
    amount: 'Tiền thưởng (đồng)',
    signature: 'Ký nhận',
    note: 'Ghi chú',
    guestName: 'Họ và tên',
    office: 'Chức vụ',
    guestUnit: 'Đơn vị',
    kind: 'Thành phần',
    confirmed: 'Xác nhận',
  },
  confirmed: 'Có dự',
  proxy: (name: string) => `${name} nhận thay`,
  total: (count: number) => `Danh sách này có ${formatNumber(count)} dòng.`,
  keeper: 'NGƯỜI LẬP DANH SÁCH',
  signHere: '(Ký, ghi rõ họ tên)',
} as const
