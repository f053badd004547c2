import { LocalDate } from '@shared/core/local-date'
import type { AwardDecision } from '@shared/features/decisions/decisions.award'

const reason =
  'Đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy ' +
  'về phát động Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025, tầm nhìn đến năm 2030'

const collectiveNames = [
  'Chi bộ Quỹ tín dụng nhân dân Mẫu 8',
  'Đảng bộ Sở Tư pháp',
  'Đảng bộ Văn phòng Ủy ban nhân dân tỉnh',
  'Chi bộ 3',
  'Chi bộ Cơ quan Đảng ủy Khối',
  'Đảng bộ Sở Kế hoạch và Đầu tư',
  'Chi bộ Hợp tác xã nông nghiệp Mẫu 10',
]

const personNames = [
  'Lý Thị Mẫu An',
  'Từ Thị Mẫu Ánh',
  'Đặng Mẫu Duy',
  'Cao Mẫu Sơn',
  'Phạm Mẫu Tài',
  'Lê Mẫu Vinh',
]

/** The award of the Bloc in 2022 with invented people: 07 collectives and 06 persons, all texts typed as a clerk would. */
export const sampleDecision: AwardDecision = {
  committee: {
    upperBody: 'Đảng bộ tỉnh Bến Tre',
    nameLines: ['Đảng ủy Khối', 'Cơ quan - Doanh nghiệp tỉnh'],
    shortName: 'Đảng ủy Khối',
    decidingBody: 'Ban Thường vụ Đảng ủy Khối',
    symbol: 'ĐUK',
  },
  number: 5,
  date: LocalDate.parse('2023-01-05'),
  draftedOn: LocalDate.parse('2022-12-20'),
  place: 'Bến Tre',
  bases: [
    'Điều lệ Đảng Cộng sản Việt Nam',
    '- Căn cứ Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng ủy Khối;',
  ],
  proposer: {
    name: 'Ban Tuyên giáo Đảng ủy Khối',
    document: 'Tờ trình số 12-TTr/BTG, ngày 02/12/2022',
  },
  form: 'Giấy khen',
  occasion: 'qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
  reason,
  collectives: collectiveNames.map((name, index) => ({
    name,
    unit: name === 'Chi bộ 3' ? 'Đảng bộ Ngân hàng Mẫu' : '',
    ledgerNumber: String(index + 101),
    achievement: reason,
  })),
  persons: personNames.map((name, index) => ({
    name,
    position: 'Đảng viên',
    unit: 'Chi bộ 2, Đảng bộ Sở Mẫu',
    ledgerNumber: String(index + 108),
    achievement: index === 3 ? 'Có sáng kiến trong chuyển đổi số.' : reason,
  })),
  fundSource: 'Quỹ thi đua, khen thưởng của Đảng ủy Khối',
  recipients: ['Thường trực Tỉnh ủy (b/c)', 'Như Điều 3', 'Lưu VP, BTG Đảng ủy Khối'],
  signer: { authority: ['T/M Ban Thường vụ'], position: 'Bí thư', name: 'Nguyễn Văn Mẫu' },
}

/** As the appended list prints it. */
export const listedNames = [
  ...collectiveNames.map((name) =>
    name === 'Chi bộ 3' ? 'Chi bộ 3 (Đảng bộ Ngân hàng Mẫu)' : name,
  ),
  ...personNames,
]
