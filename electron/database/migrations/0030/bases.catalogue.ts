interface SeedBasis {
  readonly system: 'party' | 'state'
  readonly purpose: 'award' | 'money' | 'rating' | 'format'
  readonly text: string
  readonly from: string | null
  readonly to: string | null
  /** Only decisions with this issuer's symbol cite it. */
  readonly issuer?: string
  readonly note?: string
  readonly ownKnowledge?: boolean
}

const party = (
  purpose: SeedBasis['purpose'],
  text: string,
  days: readonly [string | null, string | null],
): SeedBasis => ({ system: 'party', purpose, text, from: days[0], to: days[1] })

const state = (text: string, days: readonly [string | null, string | null]): SeedBasis => ({
  ...{ system: 'state', purpose: 'award', text, from: days[0], to: days[1] },
})

/** In the order of citation; a text that replaces another begins the day after its end. */
export const bases: readonly SeedBasis[] = [
  party('award', 'Điều lệ Đảng Cộng sản Việt Nam', [null, null]),
  party(
    'award',
    'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    ['2016-07-25', '2021-07-29'],
  ),
  party(
    'award',
    'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    ['2021-07-30', '2025-01-19'],
  ),
  party(
    'award',
    'Quy định số 232-QĐ/TW, ngày 20/01/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    ['2025-01-20', '2025-06-30'],
  ),
  party(
    'award',
    'Quy định số 294-QĐ/TW, ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    ['2025-07-01', null],
  ),
  party(
    'award',
    'Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng',
    ['2021-09-28', '2025-06-08'],
  ),
  party(
    'award',
    'Hướng dẫn số 06-HD/TW, ngày 09/6/2025 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng',
    ['2025-06-09', null],
  ),
  party(
    'award',
    'Hướng dẫn số 12-HD/BTCTW, ngày 18/01/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên',
    ['2022-01-18', '2025-09-28'],
  ),
  party(
    'award',
    'Hướng dẫn số 38-HD/BTCTW, ngày 29/9/2025 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên',
    ['2025-09-29', null],
  ),
  {
    ...party('award', 'Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022 của Ban Thường vụ Đảng ủy Khối', [
      '2022-04-18',
      null,
    ]),
    issuer: 'ĐUK',
  },
  party('money', 'Hướng dẫn số 56-HD/VPTW, ngày 27/10/2015 của Văn phòng Trung ương Đảng', [
    '2015-10-27',
    null,
  ]),
  party(
    'money',
    'Công văn số 19780-CV/VPTW, ngày 29/12/2025 của Văn phòng Trung ương Đảng điều chỉnh Hướng dẫn số 56-HD/VPTW',
    ['2025-12-29', null],
  ),
  party(
    'rating',
    'Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm',
    ['2018-03-08', '2023-10-03'],
  ),
  party('rating', 'Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương', [
    '2019-10-18',
    '2023-10-03',
  ]),
  party(
    'rating',
    'Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm',
    ['2023-10-04', '2025-08-29'],
  ),
  party(
    'rating',
    'Quy định số 366-QĐ/TW, ngày 30/8/2025 của Bộ Chính trị về kiểm điểm, đánh giá, xếp loại chất lượng',
    ['2025-08-30', null],
  ),
  {
    ...party(
      'format',
      'Hướng dẫn số 36-HD/VPTW (2018) của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
      ['2018-04-03', '2026-05-26'],
    ),
    note: 'Kèm Quy định số 66-QĐ/TW (2017). Ngày bắt đầu 03/4/2018 cần đối chiếu.',
    ownKnowledge: true,
  },
  {
    ...party(
      'format',
      'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
      ['2026-05-27', null],
    ),
    note: 'Kèm Quy định số 399-QĐ/TW, ngày 09/01/2026. Chưa đọc được toàn văn, cần đối chiếu.',
  },
  {
    ...state('Luật Thi đua, khen thưởng số 06/2022/QH15, ngày 15/6/2022', ['2024-01-01', null]),
    note: 'Luật số 06/2026/QH16 sửa đổi, bổ sung từ 01/10/2026.',
  },
  {
    ...state(
      'Luật số 06/2026/QH16, ngày 23/4/2026 sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
      ['2026-10-01', null],
    ),
    note: 'Hồ sơ nhận trước ngày 01/10/2026 theo quy định cũ, trừ khi quy định mới có lợi hơn.',
  },
  state(
    'Nghị định số 98/2023/NĐ-CP, ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ['2024-01-01', '2025-06-30'],
  ),
  {
    ...state(
      'Nghị định số 152/2025/NĐ-CP, ngày 14/6/2025 của Chính phủ về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng',
      ['2025-07-01', '2027-02-28'],
    ),
    note: 'Nghị định ghi hết hiệu lực ngày 01/3/2027.',
  },
  {
    ...state('Thông tư số 01/2024/TT-BNV của Bộ Nội vụ', ['2024-02-24', '2025-08-04']),
    note: 'Ngày 24/02/2024 cần đối chiếu.',
    ownKnowledge: true,
  },
  state('Thông tư số 15/2025/TT-BNV, ngày 04/8/2025 của Bộ Nội vụ', ['2025-08-05', null]),
  {
    ...state(
      'Hướng dẫn số 6980/HD-UBND, ngày 13/11/2023 của Ủy ban nhân dân tỉnh về khen thưởng trong thực hiện Chỉ thị số 01-CT/TU',
      ['2023-11-13', null],
    ),
    note: 'Tiêu chí công nhận “điển hình” ở Mục III; chưa có toàn văn.',
  },
]

/** Đồng a month, from the day on until the next; earlier than the first is not known. */
export const basePay: readonly {
  readonly from: string
  readonly amount: number
  readonly basis: string
  readonly ownKnowledge: boolean
}[] = [
  {
    from: '2019-07-01',
    amount: 1_490_000,
    basis: 'Nghị định số 38/2019/NĐ-CP',
    ownKnowledge: true,
  },
  {
    from: '2023-07-01',
    amount: 1_800_000,
    basis: 'Nghị định số 24/2023/NĐ-CP',
    ownKnowledge: true,
  },
  {
    from: '2024-07-01',
    amount: 2_340_000,
    basis: 'Nghị định số 73/2024/NĐ-CP',
    ownKnowledge: true,
  },
]
