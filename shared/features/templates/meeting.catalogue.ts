import { condition, rows, text } from '@shared/core/template-fields'
import {
  headFields,
  numberField,
  orderField,
  samplePeople,
  sampleUnits,
} from './templates.common.catalogue'

const meetingFields = {
  ...headFields,
  numberLine: numberField('Số 04-BB/ĐUK'),
  matter: text(
    'việc xét',
    'Xét khen thưởng ai, về việc gì; đứng sau “họp xét khen thưởng”',
    'tập thể, cá nhân có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
  ),
  openedAt: text('bắt đầu lúc', 'Giờ và ngày bắt đầu', '08 giờ 00, ngày 20/12/2022'),
  closedAt: text('kết thúc lúc', 'Giờ kết thúc', '10 giờ 30 phút cùng ngày'),
  venue: text('địa điểm', 'Nơi họp', 'Phòng họp Đảng ủy Khối'),
  memberCount: text('số thành viên', 'Được triệu tập; hai chữ số khi dưới 10', '09'),
  presentCount: text('số có mặt', 'Hai chữ số khi dưới 10', '08'),
  threshold: text(
    'điều kiện thông qua',
    'Ngưỡng và cách tính, bằng lời',
    'được thông qua khi có từ 2/3 tổng số thành viên trở lên đồng ý',
  ),
  issuedBallots: text('số phiếu phát ra', 'Khi bỏ phiếu kín', '08'),
  returnedBallots: text('số phiếu thu vào', 'Khi bỏ phiếu kín', '08'),
  validBallots: text('số phiếu hợp lệ', 'Khi bỏ phiếu kín', '08'),
  invalidBallots: text('số phiếu không hợp lệ', 'Khi bỏ phiếu kín', '0'),
} as const

const resultFields = {
  order: orderField,
  name: text('họ tên', 'Tên tập thể hoặc họ tên cá nhân được xét', [
    'Đảng bộ Sở Mẫu Một',
    'Lý Thị Mẫu An',
    'Đặng Mẫu Duy',
  ]),
  unit: text('đơn vị', 'Đơn vị; trống khi tên đã nói rõ', ['', ...sampleUnits.slice(1)]),
  agree: text('đồng ý', 'Số phiếu, hoặc số người biểu quyết đồng ý', ['8', '7', '5']),
  disagree: text('không đồng ý', 'Số không đồng ý', ['0', '1', '3']),
  other: text('ý kiến khác', 'Số có ý kiến khác, hoặc phiếu không hợp lệ', '0'),
  base: text('tổng số tính tỷ lệ', 'Mẫu số của tỷ lệ', '9'),
  percent: text('tỷ lệ', 'Phần trăm, hai chữ số thập phân', ['88,89%', '77,78%', '55,56%']),
  outcome: text('kết luận', 'Thông qua hay không', ['Thông qua', 'Thông qua', 'Không thông qua']),
} as const

/** Biên bản họp xét khen thưởng. */
export const meetingMinutesFields = {
  ...meetingFields,
  chair: text('chủ trì', 'Họ tên, chức vụ', 'Đồng chí Nguyễn Văn Mẫu, Phó Bí thư Đảng ủy Khối'),
  secretary: text('thư ký', 'Họ tên, chức vụ', 'Đồng chí Cao Mẫu Sơn, Chuyên viên Ban Tuyên giáo'),
  present: rows('thành viên có mặt', {
    note: 'Lặp theo từng thành viên có mặt',
    rows: 4,
    fields: {
      order: orderField,
      name: text('họ tên', 'Họ và tên', samplePeople),
      position: text('chức vụ', 'Chức vụ, vai trò trong cuộc họp', [
        'Phó Bí thư, chủ trì',
        'Ủy viên',
      ]),
    },
  }),
  hasAbsent: condition('có người vắng', 'Phần chỉ in khi có người vắng'),
  absentCount: text('số vắng', 'Hai chữ số khi dưới 10', '01'),
  writtenCount: text('số gửi ý kiến', 'Bao nhiêu người vắng gửi ý kiến bằng văn bản', '01'),
  absent: rows('thành viên vắng', {
    note: 'Lặp theo từng người vắng',
    rows: 1,
    fields: {
      name: text('họ tên', 'Họ và tên', 'Phạm Mẫu Tài'),
      reason: text(
        'lý do',
        'Lý do vắng, có gửi ý kiến hay không',
        'đi công tác, có gửi ý kiến bằng văn bản',
      ),
    },
  }),
  hasGuests: condition('có khách mời', 'Phần chỉ in khi có người dự họp không biểu quyết'),
  guests: text(
    'khách mời',
    'Họ tên, chức vụ những người dự họp',
    'Đồng chí Lê Mẫu Vinh, Văn phòng',
  ),
  contents: rows('nội dung họp', {
    note: 'Lặp theo từng nội dung',
    rows: 2,
    fields: {
      text: text('nội dung', 'Một nội dung', [
        'Ban Tuyên giáo trình bày kết quả thẩm định hồ sơ: 10 tập thể, 15 cá nhân được đề nghị; 08 tập thể, 13 cá nhân đủ điều kiện.',
        'Hội nghị xem xét từng trường hợp và biểu quyết.',
      ]),
    },
  }),
  opinions: rows('ý kiến', {
    note: 'Lặp theo từng ý kiến; không có ý kiến thì một dòng “Không có ý kiến khác.”',
    rows: 1,
    fields: {
      text: text('nội dung', 'Một ý kiến', [
        'Đồng chí Đặng Mẫu Duy: đề nghị ưu tiên người trực tiếp lao động.',
      ]),
    },
  }),
  hasRecusals: condition('có người không biểu quyết', 'Phần chỉ in khi có người không biểu quyết'),
  recusals: rows('không biểu quyết', {
    note: 'Lặp theo từng trường hợp',
    rows: 1,
    fields: {
      text: text('nội dung', 'Ai, đối với trường hợp nào, vì sao', [
        'Đồng chí Đặng Mẫu Duy không biểu quyết đối với trường hợp của bản thân.',
      ]),
    },
  }),
  votingMode: text('cách biểu quyết', 'Giơ tay, bỏ phiếu kín hoặc văn bản', 'bỏ phiếu kín'),
  isSecret: condition('bỏ phiếu kín', 'Phần chỉ in khi bỏ phiếu kín'),
  results: rows('kết quả', {
    note: 'Lặp theo dòng của bảng kết quả',
    rows: 3,
    fields: resultFields,
  }),
  conclusions: rows('kết luận họp', {
    note: 'Lặp theo từng kết luận',
    rows: 1,
    fields: {
      text: text('nội dung', 'Một kết luận', [
        'Hội nghị thống nhất đề nghị Ban Thường vụ Đảng ủy Khối tặng Giấy khen cho 01 tập thể và 01 cá nhân.',
      ]),
    },
  }),
  secretaryName: text('họ tên thư ký', 'Dưới “Người ghi biên bản”', 'Cao Mẫu Sơn'),
  chairName: text('họ tên chủ trì', 'Dưới “Chủ trì hội nghị”', 'Nguyễn Văn Mẫu'),
} as const

/** Biên bản kiểm phiếu; counts only, never who voted what. */
export const countMinutesFields = {
  ...meetingFields,
  tellers: rows('ban kiểm phiếu', {
    note: 'Lặp theo từng người kiểm phiếu',
    rows: 3,
    fields: {
      order: orderField,
      name: text('họ tên', 'Họ và tên', samplePeople),
      position: text('chức vụ', 'Chức vụ', 'Chuyên viên'),
      role: text('nhiệm vụ', 'Trưởng ban hoặc thành viên', ['Trưởng ban', 'Thành viên']),
    },
  }),
  results: rows('kết quả', {
    note: 'Lặp theo dòng của bảng kết quả',
    rows: 3,
    fields: resultFields,
  }),
  headTeller: text('họ tên trưởng ban', 'Dưới “Trưởng ban kiểm phiếu”', 'Lý Thị Mẫu An'),
  secondTeller: text('họ tên người kiểm phiếu', 'Dưới “Người kiểm phiếu”', 'Từ Thị Mẫu Ánh'),
  chairName: text('họ tên chủ trì', 'Dưới “Chủ trì hội nghị”', 'Nguyễn Văn Mẫu'),
} as const
