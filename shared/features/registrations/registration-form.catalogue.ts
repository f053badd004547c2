import { condition, rows, text } from '@shared/core/template-fields'

const dots = '…………'

/** Phiếu đăng ký thi đua in Word: one file, a form for each subject. */
export const registrationFormFields = {
  forms: rows('phiếu', {
    note: 'Lặp theo từng phiếu; mỗi phiếu một trang',
    rows: 1,
    fields: {
      newPage: condition('sang trang', 'Ngắt trang, từ phiếu thứ hai', false),
      above: text('cấp trên', 'Dòng đầu bên trái, chữ in hoa', 'ĐẢNG BỘ SỞ MẪU MỘT'),
      unit: text('đơn vị đăng ký', 'Chữ in hoa đậm', 'CHI BỘ 3'),
      placeAndDate: text(
        'nơi và ngày',
        'Chỗ ghi ngày đăng ký',
        'Bến Tre, ngày 15 tháng 01 năm 2023',
      ),
      ofCampaign: text('phong trào', 'Dòng đậm dưới tên phiếu', '“ĐỒNG KHỞI MỚI” NĂM 2023'),
      whose: text('loại phiếu', 'Cá nhân hoặc tập thể', '(Cá nhân)'),
      isPerson: condition('là cá nhân', 'Phần chỉ in trên phiếu cá nhân'),
      isCollective: condition('là tập thể', 'Phần chỉ in trên phiếu tập thể', false),
      name: text('họ tên', 'Họ tên cá nhân hoặc tên tập thể', 'Lý Thị Mẫu An'),
      position: text('chức vụ', 'Chức vụ', 'Chuyên viên'),
      partyMember: text('đảng viên', 'Ô đánh dấu', '☒'),
      notMember: text('quần chúng', 'Ô đánh dấu', '☐'),
      cell: text('chi bộ', 'Chi bộ', 'Chi bộ 3'),
      base: text('tổ chức cơ sở', 'Tổ chức cơ sở đảng', 'Đảng bộ Sở Mẫu Một'),
      rows: rows('dòng', {
        note: 'Lặp theo dòng của bảng nội dung đăng ký',
        rows: 2,
        fields: {
          order: text('stt', 'Số thứ tự', ['1', '2']),
          frameworkItem: text('chân mũi', 'Chân, mũi của khung nội dung', [
            'Chân thứ nhất',
            'Mũi thứ nhất',
          ]),
          content: text('nội dung', 'Nội dung đăng ký', [
            'Sinh hoạt chi bộ đúng định kỳ',
            'Có sáng kiến cải tiến công việc',
          ]),
          measure: text('mục tiêu chỉ tiêu', 'Mục tiêu, chỉ tiêu', ['12/12 tháng', '01 sáng kiến']),
          due: text('thời gian hoàn thành', 'Khi nào xong', ['Tháng 12/2023', 'Quý III/2023']),
          note: text('ghi chú', 'Ghi chú', ''),
        },
      }),
      candidate: text('điển hình', 'Ô đánh dấu', '☐'),
      field: text('lĩnh vực', 'Lĩnh vực phấn đấu thành điển hình', `(lĩnh vực: ${dots})`),
      registers: text('người đăng ký', 'Tên khối chữ ký bên phải', 'NGƯỜI ĐĂNG KÝ'),
    },
  }),
} as const
