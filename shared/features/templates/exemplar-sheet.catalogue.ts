import { rows, text } from '@shared/core/template-fields'

/** Phiếu nhân rộng: one exemplar, whole; what is too long for a page is for the clerk to shorten. */
export const exemplarSheetFields = {
  upperBody: text('cấp ủy cấp trên', 'Dòng đầu bên trái', 'ĐẢNG BỘ TỈNH BẾN TRE'),
  issuingBody: text('cơ quan ban hành', 'Dòng thứ hai, chữ đậm', 'ĐẢNG ỦY KHỐI CƠ QUAN MẪU'),
  title: text('tên điển hình', 'Dòng đậm dưới tên phiếu', 'Giải quyết hồ sơ đúng hẹn'),
  facts: rows('thông tin', {
    note: 'Lặp theo từng dòng: điển hình, đơn vị, lĩnh vực, phong trào, năm, bước',
    rows: 3,
    fields: {
      label: text('nhãn', 'Chữ nghiêng bên trái', ['Điển hình:', 'Đơn vị:', 'Năm:']),
      value: text('giá trị', 'Chữ đậm bên phải', ['Chi bộ 3', 'Đảng bộ Sở Mẫu Một', '2023']),
    },
  }),
  sections: rows('phần', {
    note: 'Lặp theo từng phần có nội dung',
    rows: 2,
    fields: {
      label: text('tên phần', 'Dòng chữ đậm', ['Cách làm', 'Hiệu quả công việc']),
      text: text('nội dung', 'Lời của phần', [
        'Phân công một đầu mối nhận và trả kết quả.\nCông khai thời hạn của từng việc.',
        'Hồ sơ trễ hẹn giảm còn dưới 1%.',
      ]),
    },
  }),
} as const
