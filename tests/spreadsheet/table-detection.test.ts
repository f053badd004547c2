import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { headerScore, type KnownColumn } from '@shared/core/spreadsheet/header-matching'
import { detectTable } from '@shared/core/spreadsheet/table-detection'
import type { Area, Cell, Sheet } from '@shared/core/spreadsheet/workbook'
import { describe, expect, it } from 'vitest'

const people: readonly KnownColumn[] = [
  { key: 'name', labels: ['Họ và tên', 'Họ tên'], required: true },
  { key: 'born', labels: ['Ngày sinh', 'Ngày, tháng, năm sinh'], required: false },
  { key: 'joined', labels: ['Ngày vào Đảng'], required: false },
  { key: 'official', labels: ['Ngày chính thức', 'Ngày vào Đảng chính thức'], required: false },
  { key: 'cell', labels: ['Chi bộ'], required: false },
  { key: 'unit', labels: ['Đơn vị', 'Tổ chức cơ sở đảng'], required: false },
]

/** One string per row, cells split at “|”; digits become numbers, a blank cell stays empty. */
function sheet(lines: readonly string[], merges: readonly Area[] = []): Sheet {
  const toCell = (text: string): Cell | null => {
    if (text === '') return null
    return /^\d+$/u.test(text) ? { kind: 'number', text, number: Number(text) } : text
  }
  const rows = lines.map((line) => line.split('|').map((text) => toCell(text.trim())))
  return { name: 'Trang', hidden: false, rows, hiddenRows: [], hiddenColumns: [], merges }
}

const across = (row: number, left: number, right: number): Area => ({
  top: row,
  bottom: row,
  left,
  right,
})
const down = (column: number, top: number): Area => ({
  top,
  bottom: top + 1,
  left: column,
  right: column,
})
const keysOf = (table: ReturnType<typeof detectTable>) =>
  Object.fromEntries(table?.columns.map(({ index, key }) => [index, key]) ?? [])

describe('the header of a list', () => {
  it.each([
    { header: 'Họ và tên', label: 'Họ và tên', least: 1, most: 1, why: 'the same' },
    { header: 'HO VA TEN:', label: 'Họ và tên', least: 1, most: 1, why: 'case, accents, marks' },
    {
      header: 'Họ và tên / Tên tập thể',
      label: 'Tên tập thể',
      least: 0.9,
      most: 0.99,
      why: 'one of two',
    },
    {
      header: 'Số thẻ đảng viên (nếu có)',
      label: 'Số thẻ đảng viên',
      least: 0.9,
      most: 0.99,
      why: 'a remark',
    },
    { header: 'Họ và tên đảng viên', label: 'Họ và tên', least: 0.6, most: 0.9, why: 'begins so' },
    { header: 'Ghi chú', label: 'Họ và tên', least: 0, most: 0, why: 'another thing' },
    {
      header: 'Tên',
      label: 'Tên tổ chức đảng',
      least: 0,
      most: 0.59,
      why: 'one word says too little',
    },
  ])('“$header” against “$label”: $why', ({ header, label, least, most }) => {
    const score = headerScore(header, label)
    expect(score).toBeGreaterThanOrEqual(least)
    expect(score).toBeLessThanOrEqual(most)
  })

  it('is found below name lines and a title, which are kept for the clerk to read', () => {
    const table = detectTable(
      sheet(
        [
          'ĐẢNG BỘ TỈNH BẾN TRE | | ĐẢNG CỘNG SẢN VIỆT NAM',
          '',
          'DANH SÁCH ĐẢNG VIÊN, họ và tên xếp theo chi bộ | | ',
          'STT | Họ và tên | Chi bộ',
          '1 | Nguyễn Văn An | Chi bộ 1',
        ],
        [across(2, 0, 2)],
      ),
      people,
    )
    expect(table).toMatchObject({
      headerRow: 3,
      headerHeight: 1,
      firstDataRow: 4,
      dataRowIndexes: [4],
    })
    expect(keysOf(table)).toEqual({ 0: null, 1: 'name', 2: 'cell' })
    expect(table?.titleLines).toHaveLength(2)
  })

  it('may have two lines tied by merged cells, and a line of column numbers below', () => {
    const table = detectTable(
      sheet(
        [
          'STT | Họ và tên | Ngày vào Đảng | | Chi bộ',
          ' | | Dự bị | Chính thức | ',
          '(1) | (2) | (3) | (4) | (5)',
          '1 | Nguyễn Văn An | 19/05/2019 | 19/05/2020 | Chi bộ 1',
        ],
        [across(0, 2, 3), down(0, 0), down(1, 0), down(4, 0)],
      ),
      people,
    )
    expect(table).toMatchObject({ headerHeight: 2, firstDataRow: 3, dataRowIndexes: [3] })
    expect(keysOf(table)).toEqual({ 0: null, 1: 'name', 2: 'joined', 3: 'official', 4: 'cell' })
    expect(table?.skipped).toEqual([
      { row: 2, reason: 'columnNumbers', text: '(1) (2) (3) (4) (5)' },
    ])
  })

  it('gives each known column once, to the header that fits best', () => {
    const table = detectTable(
      sheet(['Ngày vào Đảng chính thức | Ngày vào Đảng | Họ tên', 'a | b | c']),
      people,
    )
    expect(keysOf(table)).toEqual({ 0: 'official', 1: 'joined', 2: 'name' })
  })

  it('is guessed where no word is known, and left for the clerk to map', () => {
    const table = detectTable(
      sheet(['Sở A | Tỉnh B', 'Cột một | Cột hai | Cột ba', 'x | y | z']),
      people,
    )
    expect(table?.headerRow).toBe(1)
    expect(keysOf(table)).toEqual({ 0: null, 1: null, 2: null })
  })

  it.each([
    { lines: [] as string[], why: 'an empty sheet' },
    { lines: ['Kính gửi: các đơn vị'], why: 'a letter' },
    { lines: ['1 | 2 | 3', '4 | 5 | 6'], why: 'numbers only' },
  ])('is not invented in $why', ({ lines }) => {
    expect(detectTable(sheet(lines), people)).toBeNull()
  })
})

describe('the rows of a list', () => {
  const header = 'STT | Họ và tên | Ngày sinh | Chi bộ'
  const first = '1 | Nguyễn Văn An | 1965 | Chi bộ 1'

  it.each([
    { row: '', reason: 'empty' },
    { row: 'I | Khối cơ quan', reason: 'groupHeading' },
    { row: 'Khối doanh nghiệp', reason: 'groupHeading' },
    { row: 'Tổng cộng | | | 39', reason: 'total' },
    { row: '| Tổng cộng | 161 |', reason: 'total' },
    { row: '| Cộng: 161 cá nhân | |', reason: 'total' },
    { row: header, reason: 'repeatedHeader' },
    { row: '| | | Bến Tre, ngày 05 tháng 01 năm 2023', reason: 'footer' },
    { row: '| NGƯỜI LẬP | | T/M BAN THƯỜNG VỤ', reason: 'footer' },
    { row: '2 | Tổng công ty Điện lực | | ', reason: null },
    { row: '| Tổng Công ty Dừa | | Chi bộ 2', reason: null },
    { row: '3 | Trần Thị Ghi | ngày 05 tháng 01 năm 1960 | Chi bộ 2', reason: null },
    { row: '| Lê Văn Ba | |', reason: null },
    { row: '4 | | 1970 | Chi bộ 3', reason: null },
  ])('“$row” is $reason', ({ row, reason }) => {
    const table = detectTable(
      sheet([header, first, row, '9 | Lê Thị Chín | 1980 | Chi bộ 9']),
      people,
    )
    const skipped = table?.skipped.find((one) => one.row === 2)
    expect(skipped?.reason ?? null).toBe(reason)
    expect(table?.dataRowIndexes.includes(2)).toBe(reason === null)
  })

  it('end at the signatures: nothing below is data', () => {
    const table = detectTable(
      sheet([header, first, 'Ghi chú: đã đối chiếu', '2 | Trần Văn Bình | 1970 | Chi bộ 2']),
      people,
    )
    expect(table?.dataRowIndexes).toEqual([1])
    expect(table?.skipped.map(({ reason }) => reason)).toEqual(['footer', 'footer'])
  })

  it('are each either data or skipped with a reason, never lost', () => {
    const lines = [header, first, 'II | Khối khác', '', first, 'Tổng số: 2', 'Nơi nhận: như trên']
    const table = detectTable(sheet(lines), people)
    const seen = [...(table?.dataRowIndexes ?? []), ...(table?.skipped ?? []).map(({ row }) => row)]
    expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('the sample workbooks', () => {
  const nominations: readonly KnownColumn[] = [
    { key: 'subject', labels: ['Họ và tên', 'Tên tập thể'], required: true },
    { key: 'position', labels: ['Chức vụ'], required: false },
    { key: 'unit', labels: ['Đơn vị'], required: false },
    { key: 'citation', labels: ['Thành tích'], required: true },
  ]

  it('give the 39/161, 7/6 and 2/2 rows of the award round, no more and no fewer', async () => {
    const file = path.resolve(
      import.meta.dirname,
      '../../resources/sample/khen-thuong-2022-chi-thi-01.xlsx',
    )
    const { sheets } = await readWorkbook(file)
    const counts = sheets.map((one) => detectTable(one, nominations)?.dataRowIndexes.length)
    expect(counts).toEqual([39, 161, 7, 6, 2, 2])
  })

  it('give all 4,513 people with every known column', async () => {
    const file = path.resolve(import.meta.dirname, '../../resources/sample/dang-vien.xlsx')
    const { sheets } = await readWorkbook(file)
    const table = detectTable(sheets[0]!, people)
    expect(table?.dataRowIndexes).toHaveLength(4513)
    expect(table?.columns.map(({ key }) => key).filter((key) => key !== null)).toHaveLength(6)
  })
})
