import { condition, rows, text } from '@shared/core/template-fields'

const order = text('stt', 'Số thứ tự của dòng', ['1', '2'])
const parties = ['Đảng bộ Sở Mẫu Một', 'Chi bộ Cơ quan Mẫu Hai'] as const

/** Bản giao ước thi đua in Word, one file for each pledge. */
export const pledgePaperFields = {
  upperBody: text('cấp ủy cấp trên', 'Dòng đầu bên trái, chữ in hoa', 'ĐẢNG BỘ TỈNH BẾN TRE'),
  issuingBody: text(
    'cơ quan ban hành',
    'Tên cơ quan tổ chức ký kết, chữ in hoa đậm',
    'ĐẢNG ỦY KHỐI\nCƠ QUAN - DOANH NGHIỆP TỈNH',
  ),
  placeAndDate: text(
    'nơi và ngày ban hành',
    'Địa danh và ngày ký; chưa có địa danh thì chừa chỗ ghi',
    'Bến Tre, ngày 17 tháng 01 năm 2023',
  ),
  heading: text(
    'tên bản giao ước',
    'Dòng đậm ở giữa, chữ in hoa',
    'GIAO ƯỚC THI ĐUA “ĐỒNG KHỞI MỚI” NĂM 2023',
  ),
  opening: text(
    'câu mở đầu',
    'Ngày và nơi ký',
    'Hôm nay, ngày 17 tháng 01 năm 2023, tại Bến Tre, chúng tôi gồm:',
  ),
  parties: rows('bên', {
    note: 'Lặp theo từng bên ký',
    rows: 2,
    fields: {
      order,
      text: text('nội dung', 'Tên bên và người đại diện', [
        `${parties[0]} – đại diện: đồng chí Lý Thị Mẫu An, Bí thư`,
        `${parties[1]} – đại diện: đồng chí Cao Mẫu Sơn, Bí thư`,
      ]),
    },
  }),
  agreement: text(
    'câu thống nhất',
    'Câu trước nội dung giao ước',
    'thống nhất ký kết giao ước thi đua với các nội dung, chỉ tiêu sau:',
  ),
  paragraphs: rows('đoạn', {
    note: 'Lặp theo từng đoạn của nội dung chung',
    rows: 1,
    fields: { text: text('nội dung', 'Một đoạn văn', 'Thi đua lập thành tích chào mừng 17/01.') },
  }),
  hasItems: condition('có bảng nội dung', 'Bảng chỉ in khi có nội dung'),
  items: rows('dòng', {
    note: 'Lặp theo dòng của bảng nội dung',
    rows: 2,
    fields: {
      order,
      party: text('bên thực hiện', 'Tên bên, hoặc “Các bên”', ['Các bên', parties[0]]),
      frameworkItem: text('chân mũi', 'Chân, mũi của khung nội dung', [
        'Chân thứ nhất',
        'Mũi thứ nhất',
      ]),
      text: text('nội dung', 'Nội dung giao ước', [
        'Sinh hoạt chi bộ đúng định kỳ',
        'Có sáng kiến cải tiến công việc',
      ]),
      target: text('mục tiêu chỉ tiêu', 'Mục tiêu, chỉ tiêu', ['12 kỳ', 'Từ 01 sáng kiến']),
      due: text('thời gian hoàn thành', 'Ngày, tháng hoặc năm', ['12/2023', '11/2023']),
    },
  }),
  promise: text(
    'câu cam kết',
    'Câu cuối trước chữ ký',
    'Các bên cam kết thực hiện đầy đủ các nội dung trên; định kỳ sơ kết; bình xét vào dịp 17/01/2024.',
  ),
  signatures: rows('chữ ký', {
    note: 'Lặp theo dòng của bảng ký',
    rows: 2,
    fields: {
      order,
      party: text('tên bên', 'Tên đơn vị, cá nhân ký', parties),
      signer: text('người ký', 'Họ tên người đại diện', ['Lý Thị Mẫu An', 'Cao Mẫu Sơn']),
      position: text('chức vụ', 'Chức vụ người đại diện', 'Bí thư'),
    },
  }),
  isWitnessed: condition('có chứng kiến', 'Phần ký chứng kiến chỉ in khi cơ quan chứng kiến'),
  authority: text('thẩm quyền ký', 'T/M, K/T hoặc T/L, chữ in hoa đậm', 'T/M BAN THƯỜNG VỤ'),
  signerPosition: text('chức vụ người ký', 'Chức vụ người chứng kiến', 'PHÓ BÍ THƯ'),
  signerName: text('họ tên người ký', 'Họ tên người chứng kiến', 'Nguyễn Văn Mẫu'),
} as const
