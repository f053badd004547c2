/** Words of the designer, the stock and the check of codes that both sides need. */
export const certificateDesignerStrings = {
  nameMissing: 'Hãy nhập tên bố cục.',
  stockNameMissing: 'Hãy nhập tên phôi.',
  lengthWrong: 'Hãy nhập chiều dài từ 50 đến 1.000 mm.',
  marginWrong: 'Hãy nhập lề từ 0 đến 400 mm.',
  safeAreaTooSmall: 'Lề an toàn lớn hơn nửa tờ giấy. Hãy nhập lề nhỏ hơn.',
  sheetsWrong: 'Hãy nhập số tờ từ 0 đến 1.000.000.',
  copyOf: (name: string) => `${name} (bản sao)`,
  /** Invented people and organisations, each hard to print in its own way. */
  trial: {
    citation:
      'có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy về phong trào thi đua “Đồng Khởi mới”',
    longCitation:
      'có thành tích xuất sắc qua 05 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy về phát động phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025, tầm nhìn đến năm 2030, trong công tác xây dựng Đảng, xây dựng chính quyền, phát triển kinh tế - xã hội, giữ vững quốc phòng - an ninh và chăm lo đời sống cán bộ, công chức, viên chức, người lao động trong toàn Đảng bộ Khối nhiệm kỳ 2020-2025, góp phần hoàn thành thắng lợi Nghị quyết Đại hội Đảng bộ các cấp',
    ordinary: 'Nguyễn Thị Ví Dụ',
    longName: 'Công Tằng Tôn Nữ Hoàng Huyền Trang Nguyễn Phước Quỳnh Như Mẫu',
    highlandName: 'Y Bhĭm Niê Kđăm H’Hen Ê-đê K’ho',
    decomposed: 'Huỳnh Thị Ngữ Mỹ Ễ',
    collective: 'Chi bộ Phòng Kỹ thuật Mẫu',
    longCollective:
      'Chi bộ Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn Mẫu',
    position: 'Bí thư Chi bộ, Trưởng phòng Tổng hợp Sở Mẫu',
    decisionNumber: '05-QĐ/ĐUK',
    place: 'Bến Tre',
    issuer: 'Ban Thường vụ Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh Bến Tre',
    authority: 'T/M Ban Thường vụ',
    signerPosition: 'Bí thư',
    signerName: 'Trần Văn Minh Họa',
  },
} as const
