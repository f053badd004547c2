import { LocalDate } from '@shared/core/local-date'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'

/** Invented; of 200, 39 are collectives, as in the round that the sample workbooks record. */
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi']
const middles = ['Thị', 'Văn', 'Ngọc', 'Hữu', 'Thúy']
const givens = ['Ví Dụ', 'Thí Dụ', 'Mẫu', 'Minh Họa', 'Phép Thử', 'Giả Định', 'Ướm Chữ']
const achievements = [
  'có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy về phát động Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025, tầm nhìn đến năm 2030',
  'có thành tích tiêu biểu trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2022',
  'hoàn thành xuất sắc nhiệm vụ 05 năm liền (2018-2022)',
]
const day = LocalDate.parse('2023-01-05')
const of = (list: readonly string[], number: number) => list[number % list.length] ?? ''

const common = {
  decisionNumber: '12-QĐ/ĐUK',
  decidedOn: day,
  place: 'Tỉnh Mẫu',
  signedOn: day,
  issuer: 'Ban Thường vụ Đảng ủy Khối Cơ quan - Doanh nghiệp Tỉnh Mẫu',
  authorityLines: ['T/M Ban Thường vụ'],
  signerPosition: 'Bí thư',
  signerName: 'Trần Văn Minh Họa',
} satisfies Partial<CertificateRecord>

export function certificateRecords(pages: number): readonly CertificateRecord[] {
  return Array.from({ length: pages }, (_, number) => ({
    ...common,
    ...(number % 200 < 161 ? person(number) : collective(number)),
    achievement: of(achievements, number),
    ledgerNumber: String(number + 1).padStart(3, '0'),
  }))
}

function person(number: number) {
  const name = [of(families, number), of(middles, number * 3), of(givens, number * 5)].join(' ')
  return {
    subjectKind: 'person',
    honorific: 'comrade',
    name: `${name} ${number + 1}`,
    position: `Đảng viên Chi bộ ${(number % 9) + 1}, Đảng bộ Sở Mẫu`,
  } as const
}

function collective(number: number) {
  return {
    subjectKind: 'collective',
    honorific: 'collective',
    name: `Chi bộ ${number + 1}, Đảng bộ Công ty Cổ phần Thí Dụ`,
    position: '',
  } as const
}
