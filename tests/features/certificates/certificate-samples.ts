import path from 'node:path'
import {
  type FontLibrary,
  openFontLibrary,
} from '@electron/features/certificates/pdf/font-catalogue'
import { LocalDate } from '@shared/core/local-date'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'

/** Invented people and organisations for the printed pages. */

export const sampleFonts: FontLibrary = openFontLibrary(
  path.resolve(import.meta.dirname, '../../../resources/fonts'),
)

export const createdAt = new Date('2023-01-05T01:30:00Z')

export const citation =
  'có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh uỷ về phát động Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025, tầm nhìn đến năm 2030'

const person: CertificateRecord = {
  subjectKind: 'person',
  honorific: 'comrade',
  name: 'Nguyễn Thị Ví Dụ',
  position: 'Bí thư Chi bộ, Trưởng phòng Tổng hợp Sở Mẫu',
  achievement: citation,
  decisionNumber: '12-QĐ/ĐUK',
  decidedOn: LocalDate.parse('2023-01-05'),
  ledgerNumber: '001',
  place: 'Bến Tre',
  signedOn: LocalDate.parse('2023-01-05'),
  issuer: 'Ban Thường vụ Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh Bến Tre',
  authorityLines: ['T/M Ban Thường vụ'],
  signerPosition: 'Bí thư',
  signerName: 'Trần Văn Minh Họa',
}

const collective: CertificateRecord = {
  ...person,
  subjectKind: 'collective',
  honorific: 'collective',
  position: '',
}

export function samplePerson(change: Partial<CertificateRecord> = {}): CertificateRecord {
  return { ...person, ...change }
}

export function sampleCollective(change: Partial<CertificateRecord> = {}): CertificateRecord {
  return { ...collective, ...change }
}

/** A decision for 7 collectives and 6 people; among them the longest names and citations in use. */
export function sampleDecision(): readonly CertificateRecord[] {
  const collectives = [
    'Chi bộ Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn',
    'Đảng bộ Sở Nông nghiệp và Phát triển nông thôn',
    'Chi bộ Phòng Kỹ thuật, Đảng bộ Công ty Cổ phần Ví Dụ Ễ Ậ Ữ Ỷ',
    'Chi bộ 3',
    'Đảng bộ Trường Cao đẳng Mẫu',
    'Đảng bộ Bệnh viện Đa khoa Thí Dụ',
    'Công ty Trách nhiệm hữu hạn một thành viên Xổ số kiến thiết Mẫu',
  ].map((name) => sampleCollective({ name }))
  const people = [
    samplePerson(),
    samplePerson({
      name: 'Âu Dương Thị Ví Dụ Rất Dài Tên',
      position: 'Đảng viên Chi bộ 2, Đảng bộ Sở Mẫu',
    }),
    samplePerson({ name: 'Lê Ý', honorific: 'mrOrMrs', position: 'Nhân viên' }),
    samplePerson({
      name: 'Đặng Thúy Quỳnh',
      achievement: 'đạt giải Nhất hội thi “Dân vận khéo” năm 2022',
    }),
    samplePerson({
      name: 'Huỳnh Nguyễn Như Ngọc Mỹ Mẫu',
      position:
        'Ủy viên Ban Chấp hành Đảng bộ Khối, Bí thư Đảng ủy, Phó Giám đốc Sở Kế hoạch và Đầu tư tỉnh Bến Tre',
    }),
    samplePerson({ name: 'Võ Ngữ Hỷ' }),
  ]
  return [...collectives, ...people].map((record, index) => ({
    ...record,
    ledgerNumber: String(index + 1).padStart(3, '0'),
  }))
}

/** As many different pages as asked for. */
export function longDecision(pages: number): readonly CertificateRecord[] {
  return Array.from({ length: pages }, (_, index) =>
    samplePerson({ name: `Phạm Thị Mẫu Số ${index + 1}`, ledgerNumber: String(index + 1) }),
  )
}
