import type { LocalDate } from '@shared/core/local-date'

/** A document that award decisions of its time rest on, as it is cited. */
export interface LegalBasis {
  readonly text: string
  /** First day it may be cited; null: always. */
  readonly validFrom: string | null
  /** Last day; null: still in force. */
  readonly validTo: string | null
  /** Only decisions with this issuer's symbol cite it; null: everybody. */
  readonly issuer: string | null
}

/** Party rules on awards by date; the clerk changes the list of each decision as needed. */
const bases: readonly LegalBasis[] = [
  {
    text: 'Điều lệ Đảng Cộng sản Việt Nam',
    validFrom: null,
    validTo: null,
    issuer: null,
  },
  {
    text: 'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    validFrom: '2016-07-25',
    validTo: '2021-07-29',
    issuer: null,
  },
  {
    text: 'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    validFrom: '2021-07-30',
    validTo: '2025-01-19',
    issuer: null,
  },
  {
    text: 'Quy định số 232-QĐ/TW, ngày 20/01/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    validFrom: '2025-01-20',
    validTo: '2025-06-30',
    issuer: null,
  },
  {
    text: 'Quy định số 294-QĐ/TW, ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    validFrom: '2025-07-01',
    validTo: null,
    issuer: null,
  },
  {
    text: 'Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng',
    validFrom: '2021-09-28',
    validTo: '2025-06-08',
    issuer: null,
  },
  {
    text: 'Hướng dẫn số 06-HD/TW, ngày 09/6/2025 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng',
    validFrom: '2025-06-09',
    validTo: null,
    issuer: null,
  },
  {
    text: 'Hướng dẫn số 12-HD/BTCTW, ngày 18/01/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên',
    validFrom: '2022-01-18',
    validTo: '2025-09-28',
    issuer: null,
  },
  {
    text: 'Hướng dẫn số 38-HD/BTCTW, ngày 29/9/2025 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên',
    validFrom: '2025-09-29',
    validTo: null,
    issuer: null,
  },
  {
    text: 'Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng ủy Khối',
    validFrom: '2022-04-18',
    validTo: null,
    issuer: 'ĐUK',
  },
]

const catalogued: ReadonlySet<string> = new Set(bases.map(({ text }) => text))

/** Whether the text is one of ours, in force or not; the clerk's own lines are not. */
export const isCatalogued = (text: string): boolean => catalogued.has(text)

/** What a decision of this day and issuer may cite, in the order of citation. */
export function basesOn(day: LocalDate, issuer: string): readonly string[] {
  return bases
    .filter((basis) => basis.validFrom === null || basis.validFrom <= day)
    .filter((basis) => basis.validTo === null || basis.validTo >= day)
    .filter((basis) => basis.issuer === null || basis.issuer === issuer)
    .map(({ text }) => text)
}
