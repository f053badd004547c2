import { rows, text } from '@shared/core/template-fields'
import {
  endFields,
  headFields,
  listHeadFields,
  numberField,
  orderField,
  samplePeople,
  sampleUnits,
} from './templates.common.catalogue'

/** Quyết định công nhận bắt kịp, vượt qua điển hình: step 5 of the five (no money). */
export const exemplarDecisionFields = {
  ...headFields,
  numberLine: numberField('Số 09-QĐ/ĐUK'),
  subject: text(
    'trích yếu',
    'Dòng đậm dưới tên loại',
    'công nhận tập thể, cá nhân bắt kịp, vượt qua điển hình trong phong trào thi đua “Đồng Khởi mới”',
  ),
  bases: rows('căn cứ', {
    note: 'Lặp theo từng căn cứ',
    rows: 3,
    fields: {
      text: text('nội dung', 'Một căn cứ, có dấu chấm phẩy ở cuối', [
        'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
        'Căn cứ Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Ban Thường vụ Tỉnh ủy;',
        'Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối,',
      ]),
    },
  }),
  proclamation: text(
    'cơ quan quyết định',
    'Dòng đậm ở giữa, trước Điều 1',
    'BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH:',
  ),
  articles: rows('điều', {
    note: 'Lặp theo từng điều',
    rows: 2,
    fields: {
      articleLabel: text('tên điều', 'Chữ đậm ở đầu điều', ['Điều 1.', 'Điều 2.']),
      text: text('nội dung', 'Lời của điều', [
        'Công nhận 01 tập thể và 01 cá nhân bắt kịp, vượt qua điển hình (có danh sách kèm theo).',
        'Văn phòng, các ban Đảng ủy Khối, các tổ chức cơ sở đảng có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ]),
    },
  }),
  effect: text('hiệu lực', 'Câu cuối của quyết định', 'Quyết định này có hiệu lực kể từ ngày ký.'),
  ...endFields,
  ...listHeadFields('kèm theo quyết định', [
    'tập thể, cá nhân bắt kịp, vượt qua điển hình',
    '(kèm theo Quyết định số 09-QĐ/ĐUK, ngày 15/01/2025 của Ban Thường vụ Đảng ủy Khối)',
  ]),
  pairs: rows('cặp', {
    note: 'Lặp theo dòng của bảng: người học và điển hình đã học',
    rows: 2,
    fields: {
      order: orderField,
      learner: text('người học', 'Tập thể hoặc cá nhân học tập điển hình', [
        'Chi bộ Trường Mẫu Bốn',
        samplePeople[0],
      ]),
      learnerUnit: text('đơn vị người học', 'Trống khi tên đã nói rõ', ['', sampleUnits[0]]),
      exemplar: text('điển hình', 'Điển hình đã học', [sampleUnits[1], samplePeople[1]]),
      exemplarUnit: text('đơn vị điển hình', 'Trống khi tên đã nói rõ', ['', sampleUnits[2]]),
      field: text('lĩnh vực', 'Lĩnh vực của điển hình', 'Chuyển đổi số'),
      result: text('kết quả', 'Bắt kịp hoặc vượt qua', ['Bắt kịp', 'Vượt qua']),
    },
  }),
} as const
