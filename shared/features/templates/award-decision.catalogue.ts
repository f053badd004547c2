import { condition, rows, text } from '@shared/core/template-fields'
import {
  endFields,
  headFields,
  listHeadFields,
  orderField,
  samplePeople,
  sampleUnits,
} from './templates.common.catalogue'

const reason =
  'đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy'

const rowFields = {
  order: orderField,
  position: text('chức vụ', 'Chức vụ của cá nhân', 'Đảng viên'),
  unit: text('đơn vị', 'Đơn vị của người hoặc tập thể', sampleUnits),
  ledgerNumber: text('số giấy khen', 'Số trong sổ khen thưởng; trống khi chưa ban hành', [
    '101',
    '102',
    '103',
    '104',
  ]),
  note: text('ghi chú', 'Thành tích riêng, khi khác với thành tích chung', ''),
} as const

/** Quyết định khen thưởng with its list. */
export const awardDecisionFields = {
  ...headFields,
  numberLine: text(
    'số quyết định',
    'Số và ký hiệu, không có dấu hai chấm; để trống chỗ ghi số khi chưa ban hành',
    'Số 05-QĐ/ĐUK',
  ),
  typeName: text('tên loại', 'Tên loại văn bản, chữ in hoa đậm', 'QUYẾT ĐỊNH'),
  subject: text(
    'trích yếu',
    'Dòng đậm dưới tên loại',
    'khen thưởng tập thể, cá nhân có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
  ),
  bases: rows('căn cứ', {
    note: 'Lặp theo từng căn cứ',
    rows: 3,
    fields: {
      text: text('nội dung', 'Một căn cứ, có dấu chấm phẩy ở cuối', [
        'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
        'Căn cứ Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng ủy Khối;',
        'Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối tại Tờ trình số 12-TTr/BTG, ngày 02/12/2022,',
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
    rows: 3,
    fields: {
      articleLabel: text('tên điều', 'Chữ đậm ở đầu điều', ['Điều 1.', 'Điều 2.', 'Điều 3.']),
      text: text('nội dung', 'Lời của điều', [
        `Tặng Giấy khen cho 02 tập thể và 02 cá nhân ${reason} (có danh sách kèm theo).`,
        'Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành.',
        'Văn phòng, các ban Đảng ủy Khối, các tổ chức cơ sở đảng có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ]),
    },
  }),
  effect: text('hiệu lực', 'Câu cuối của quyết định', 'Quyết định này có hiệu lực kể từ ngày ký.'),
  ...endFields,
  ...listHeadFields('kèm theo quyết định', [
    'tập thể, cá nhân được tặng Giấy khen',
    '(kèm theo Quyết định số 05-QĐ/ĐUK, ngày 05/01/2023 của Ban Thường vụ Đảng ủy Khối)',
  ]),
  hasCollectives: condition('có tập thể', 'Phần chỉ in khi có tập thể được khen'),
  hasPersons: condition('có cá nhân', 'Phần chỉ in khi có cá nhân được khen'),
  collectivesHeading: text('tiêu đề tập thể', 'Dòng đậm trên bảng tập thể', 'I. TẬP THỂ'),
  personsHeading: text('tiêu đề cá nhân', 'Dòng đậm trên bảng cá nhân', 'II. CÁ NHÂN'),
  collectives: rows('tập thể', {
    note: 'Lặp theo dòng của bảng tập thể',
    rows: 2,
    fields: { ...rowFields, collectiveName: text('tên tập thể', 'Tên tập thể', sampleUnits) },
  }),
  persons: rows('cá nhân', {
    note: 'Lặp theo dòng của bảng cá nhân',
    rows: 2,
    fields: { ...rowFields, personName: text('họ tên', 'Họ và tên cá nhân', samplePeople) },
  }),
  awardForm: text('hình thức khen', 'Dùng khi cần nhắc lại', 'Giấy khen'),
  collectiveCount: text('số tập thể', 'Hai chữ số khi dưới 10', '02'),
  personCount: text('số cá nhân', 'Hai chữ số khi dưới 10', '02'),
  reason: text('thành tích chung', 'Như ở Điều 1, dùng khi cần nhắc lại', reason),
  fundSource: text(
    'nguồn kinh phí',
    'Dùng khi cần nhắc lại',
    'Quỹ thi đua, khen thưởng của Đảng ủy Khối',
  ),
} as const
