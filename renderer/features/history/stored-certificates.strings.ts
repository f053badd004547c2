/** Words of designs, stock and printers for the history page. */
export const certificateTableNames: Readonly<Record<string, string>> = {
  certificate_stock: 'Phôi giấy khen',
  certificate_stock_move: 'Lần nhập, xuất phôi',
  certificate_stock_attachment: 'Ảnh quét của phôi',
  certificate_design: 'Bố cục giấy khen',
  certificate_design_version: 'Bản của bố cục giấy khen',
  decision_design: 'Bố cục đã chọn cho quyết định',
  certificate_override: 'Phần chỉnh riêng của giấy khen',
  certificate_key: 'Khóa ký giấy khen',
  printer_profile: 'Máy in',
  printer_calibration: 'Lần đo máy in',
}

const columns: Readonly<Record<string, string>> = {
  stock_id: 'Phôi',
  width_tenths: 'Rộng (phần mười mm)',
  height_tenths: 'Cao (phần mười mm)',
  safe_x_tenths: 'Lề trái, phải (phần mười mm)',
  safe_y_tenths: 'Lề trên, dưới (phần mười mm)',
  is_preprinted: 'In sẵn',
  is_retired: 'Ngừng dùng',
  sheets: 'Số tờ',
  reason: 'Việc',
  moved_on: 'Ngày',
  form_id: 'Hình thức',
  applies_to: 'Dùng cho',
  is_default: 'Mặc định',
  design_id: 'Bố cục',
  version: 'Bản thứ',
  person_version_id: 'Bố cục cho cá nhân',
  collective_version_id: 'Bố cục cho tập thể',
  is_printed: 'Đã in',
  tray: 'Khay giấy',
  profile_id: 'Máy in',
  measured_on: 'Ngày đo',
  measured_by: 'Người đo',
  light_checked_on: 'Ngày đối chiếu dưới ánh sáng',
}

export const certificateColumnNames: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(Object.keys(certificateTableNames).map((table) => [table, columns]))

const subjects = { everyone: 'Tập thể và cá nhân', person: 'Cá nhân', collective: 'Tập thể' }

export const certificateValueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  certificate_design: subjects,
  certificate_stock_move: {
    ...{ received: 'Nhập thêm', printed: 'Đã in', spoiled: 'Hỏng', counted: 'Kiểm đếm' },
  },
}
