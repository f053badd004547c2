/** Words of certificates on paper and of ceremonies for the history page. */
export const printingTableNames: Readonly<Record<string, string>> = {
  certificate: 'Tờ giấy khen',
  handover: 'Lần trao giấy khen',
  print_run: 'Lượt in giấy khen',
  print_sheet: 'Tờ trong lượt in',
  ceremony: 'Lễ trao',
  ceremony_decision: 'Quyết định của lễ trao',
  ceremony_group: 'Lượt lên sân khấu',
  ceremony_recipient: 'Người nhận tại lễ trao',
  ceremony_guest: 'Khách mời của lễ trao',
}

/** Columns of these tables only: the same word may mean something else elsewhere. */
const columns: Readonly<Record<string, string>> = {
  state: 'Trạng thái',
  copy: 'Lần cấp lại',
  signed_on: 'Ngày ký, đóng dấu',
  marking: 'Chữ bên số vào sổ',
  reason: 'Lý do',
  handed_on: 'Ngày trao',
  handed_by: 'Người trao',
  received_by: 'Người nhận',
  is_proxy: 'Nhận thay',
  number: 'Lượt in số',
  purpose: 'Loại lượt in',
  pack_size: 'Số tờ mỗi tập',
  design_name: 'Mẫu giấy khen',
  stock_name: 'Phôi',
  printer_name: 'Máy in',
  data_sha256: 'Dấu kiểm của nội dung',
  design_sha256: 'Dấu kiểm của mẫu',
  pack: 'Tập số',
  position: 'Thứ tự',
  started_at: 'Lập lúc',
  ended_at: 'Kết thúc lúc',
  sent_at: 'Gửi máy in lúc',
  settled_at: 'Ghi kết quả lúc',
  starts_at: 'Giờ bắt đầu',
  opening: 'Lời mở đầu',
  closing: 'Lời kết',
  group_size: 'Số người mỗi lượt',
  presenter: 'Người trao',
  attendance: 'Có mặt',
  proxy_name: 'Người nhận thay',
  seat: 'Ghế',
  office: 'Chức vụ',
  kind: 'Thành phần',
  has_confirmed: 'Đã xác nhận có dự',
}

export const printingColumnNames: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(Object.keys(printingTableNames).map((table) => [table, columns]))

export const printingValueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  certificate: {
    ...{ unprinted: 'Chưa in', trial: 'In thử', printed: 'Đã in', signed: 'Đã ký, đóng dấu' },
    ...{ handed: 'Đã trao', replaced: 'Đã cấp lại' },
  },
  print_run: {
    ...{ trial: 'In thử', print: 'In chính thức' },
    ...{ open: 'Đang in', finished: 'Đã xong', stopped: 'Đã dừng' },
  },
  print_sheet: {
    ...{ waiting: 'Chờ in', sent: 'Đã gửi máy in', good: 'In tốt', spoiled: 'In hỏng' },
    ...{ missing: 'Không ra tờ nào', trial: 'In thử', dropped: 'Bỏ, không in' },
  },
  ceremony_recipient: { present: 'Có mặt', proxy: 'Nhận thay', absent: 'Vắng' },
  ceremony_guest: { leader: 'Lãnh đạo', guest: 'Khách mời', press: 'Báo chí' },
}
