import path from 'node:path'
import exceljs from 'exceljs'
import { root } from '../harness/places.mts'

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const middles = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thị Kim', 'Quốc', 'Thanh']
const givens = ['An', 'Bình', 'Châu', 'Dũng', 'Đức', 'Hà', 'Khánh', 'Linh', 'Mai', 'Oanh', 'Phúc']

/**
 * A list of invented members, as a large đảng bộ would send it: a title, a header, the rows.
 *
 * @param cells where they are: those of the sample, unless the office knows none of these
 */
export async function writeList(
  file: string,
  rows: number,
  cells?: readonly string[],
): Promise<void> {
  const units = cells ?? (await cellsOfTheSample())
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('Danh sách')
  sheet.addRow(['DANH SÁCH ĐẢNG VIÊN'])
  sheet.addRow([])
  sheet.addRow([
    ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số thẻ đảng viên', 'Ngày vào Đảng'],
    ...['Ngày chính thức', 'Chức vụ', 'Đối tượng', 'Đơn vị', 'Ghi chú'],
  ])
  for (let n = 0; n < rows; n++) {
    const year = 1955 + (n % 45)
    sheet.addRow([
      n + 1,
      [pick(surnames, n), pick(middles, n >> 3), pick(givens, n >> 5)].join(' '),
      `${two(1 + (n % 28))}/${two(1 + (n % 12))}/${year}`,
      n % 3 === 0 ? 'Nữ' : 'Nam',
      `${two(10 + (n % 80))} ${String(100_000 + n)}`,
      `03/02/${year + 22}`,
      `03/02/${year + 23}`,
      n % 20 === 0 ? 'Bí thư' : 'Đảng viên',
      'Công chức',
      pick(units, n),
      '',
    ])
  }
  await workbook.xlsx.writeFile(file)
}

const pick = (from: readonly string[], n: number): string => from[n % from.length] ?? ''
const two = (n: number): string => String(n).padStart(2, '0')

/** “Chi bộ 3, Đảng bộ X” of the organisations that are there before. */
async function cellsOfTheSample(): Promise<readonly string[]> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(path.join(root, 'resources', 'sample', 'to-chuc.xlsx'))
  const units: string[] = []
  workbook.worksheets[0]?.eachRow((row) => {
    const texts = Array.from(row.values as unknown[], (value) => String(value ?? ''))
    const name = texts.find((text) => /^Chi bộ \d+$/u.test(text))
    const above = texts.findLast((text) => text.startsWith('Đảng bộ'))
    if (name && above) units.push(`${name}, ${above}`)
  })
  return units
}
