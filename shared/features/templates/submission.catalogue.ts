import { condition, rows, text } from '@shared/core/template-fields'
import {
  endFields,
  headFields,
  numberField,
  orderField,
  samplePeople,
  sampleUnits,
} from './templates.common.catalogue'

const matter = text(
  'nội dung khen',
  'Khen ai, về việc gì; đứng giữa câu',
  'tập thể, cá nhân có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
)

/** Tờ trình đề nghị khen thưởng. */
export const submissionFields = {
  ...headFields,
  numberLine: numberField('Số 12-TTr/BTG'),
  matter,
  addressee: text('kính trình', 'Cấp có thẩm quyền', 'Ban Thường vụ Đảng ủy Khối'),
  ground: text(
    'thực hiện',
    'Văn bản, phong trào là căn cứ; đứng sau chữ “Thực hiện”',
    'Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy về phát động phong trào thi đua “Đồng Khởi mới”',
  ),
  hasMeeting: condition('có biên bản', 'Phần chỉ in khi đã họp xét'),
  meetingDay: text('ngày họp', 'Ngày họp xét', '20/12/2022'),
  minutesNumber: text('số biên bản', 'Số của biên bản họp xét', '04-BB/ĐUK'),
  proposer: text('cơ quan trình', 'Như trong câu văn', 'Ban Tuyên giáo Đảng ủy Khối'),
  nominated: text('số đề nghị', 'Đề nghị bao nhiêu tập thể, cá nhân', '10 tập thể và 15 cá nhân'),
  eligible: text('số đạt', 'Trong đó bao nhiêu đủ điều kiện', '08 tập thể và 13 cá nhân'),
  requests: rows('đề nghị', {
    note: 'Lặp theo từng mục: tập thể, cá nhân, đề nghị về tỉnh',
    rows: 3,
    fields: {
      text: text('nội dung', 'Một mục, đã đánh số', [
        '1. Tập thể: 07 (có danh sách kèm theo).',
        '2. Cá nhân: 06 (có danh sách kèm theo).',
        '3. Đề nghị về tỉnh khen thưởng: 01 tập thể và 01 cá nhân.',
      ]),
    },
  }),
  enclosed: text('hồ sơ gửi kèm', 'Kể tên hồ sơ', 'báo cáo thành tích, biên bản, danh sách'),
  ...endFields,
} as const

const rowFields = {
  order: orderField,
  ratings: text('xếp loại', 'Xếp loại các năm gần nhất', [
    '2021: HTXSNV; 2022: HTTNV',
    '2021: HTTNV; 2022: HTXSNV',
  ]),
  pastAwards: text('khen thưởng đã có', 'Năm, hình thức, số quyết định', [
    'Giấy khen năm 2021 (QĐ số 08-QĐ/ĐUK)',
    '',
  ]),
  exemplarStep: text('bước điển hình', 'Đang ở bước mấy trong 5 bước', ['Bước 3', '']),
  achievement: text('thành tích', 'Thành tích tóm tắt', [
    'Đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
    'Đã có sáng kiến trong chuyển đổi số',
  ]),
  awardForm: text('hình thức đề nghị', 'Hình thức và cấp khen', 'Giấy khen'),
} as const

/** Danh sách đề nghị khen thưởng, A4 landscape. */
export const proposalListFields = {
  ...headFields,
  matter,
  reference: text(
    'kèm theo tờ trình',
    'Dòng nghiêng trong ngoặc đơn',
    '(kèm theo Tờ trình số 12-TTr/BTG, ngày 02/12/2022 của Ban Tuyên giáo Đảng ủy Khối)',
  ),
  hasCollectives: condition('có tập thể', 'Phần chỉ in khi có tập thể'),
  hasPersons: condition('có cá nhân', 'Phần chỉ in khi có cá nhân'),
  collectivesHeading: text('tiêu đề tập thể', 'Dòng đậm trên bảng tập thể', 'I. TẬP THỂ'),
  personsHeading: text('tiêu đề cá nhân', 'Dòng đậm trên bảng cá nhân', 'II. CÁ NHÂN'),
  collectives: rows('tập thể', {
    note: 'Lặp theo dòng của bảng tập thể',
    rows: 2,
    fields: { ...rowFields, name: text('tên tập thể', 'Tên tập thể', sampleUnits) },
  }),
  persons: rows('cá nhân', {
    note: 'Lặp theo dòng của bảng cá nhân',
    rows: 3,
    fields: {
      ...rowFields,
      name: text('họ tên', 'Họ và tên', samplePeople),
      position: text('chức vụ', 'Chức vụ', ['Chuyên viên', 'Phó Bí thư Chi bộ']),
      unit: text('đơn vị', 'Chi bộ, tổ chức cơ sở đảng', sampleUnits),
      joinedYear: text('năm vào Đảng', 'Trống khi không là đảng viên', ['2009', '2015', '']),
    },
  }),
  total: text('tổng số', 'Câu cuối danh sách', 'Danh sách này có 02 tập thể và 03 cá nhân.'),
  authority: endFields.authority,
  signerPosition: endFields.signerPosition,
  signerName: endFields.signerName,
} as const
