import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { temporaryFolder } from '../../support/office'

type Rows = readonly (readonly (string | number | null)[])[]

/** A workbook with one sheet, written by another program than ours. */
export async function workbookOf(
  rows: Rows,
  { sheet = 'Danh sách', name = 'danh-sach.xlsx' } = {},
): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]))
  const file = path.join(temporaryFolder(), name)
  await workbook.xlsx.writeFile(file)
  return file
}

const peopleHeader = [
  ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số thẻ đảng viên', 'Ngày vào Đảng'],
  ...['Chức vụ', 'Đơn vị'],
]

/** A list of members: title, header, rows. */
export const peopleList = (rows: Rows, name = 'dang-vien-moi.xlsx') =>
  workbookOf([['DANH SÁCH ĐẢNG VIÊN'], [], peopleHeader, ...rows], { name })

/** Rows 4 to 12 of Excel, each with one thing wrong but the first and the last. */
export const faultyPeople = () =>
  peopleList([
    [
      1,
      'Lê Thử Nghiệm',
      '05/01/1980',
      'Nam',
      '20 000001',
      '03/02/2010',
      '',
      'Chi bộ 1, Đảng bộ Sở Y tế',
    ],
    [2, 'Phạm Ví Dụ Một', '31/02/1980', 'Nữ', '20 000002', '', '', 'Chi bộ 1, Đảng bộ Sở Y tế'],
    [3, 'Đỗ Thị Mẫu', '1975', 'Nữ', '20 000003', '', '', 'Chi bộ 99, Đảng bộ Sở Y tế'],
    [4, 'Lê Thử Nghiệm', '05/01/1980', 'Nam', '20000001', '', '', 'Chi bộ 1, Đảng bộ Sở Y tế'],
    [5, '', '01/01/1990', 'Nam', '20 000005', '', '', 'Chi bộ 1, Đảng bộ Sở Y tế'],
    [6, 'Bùi Ủy Thử', '1990', 'không', '', '', '', 'Chi bộ 1, Đảng bộ Sở Y tế'],
    [7, 'Hồ Ánh Mẫu', '1990', 'Nữ', '', '01/01/1985', '', 'Chi bộ 1, Đảng bộ Sở Y tế'],
    [8, 'Lý Ốc Thí Nghiệm', '01/01/2999', 'Nam', '', '', '', 'Chi bộ 1, Đảng bộ Sở Y tế'],
    [9, 'Ngô Thị Ý Mẫu', '1991', 'Nữ', '', '', 'Bí thư', 'Chi bộ 2 (Đảng bộ Sở Y tế)'],
  ])

export async function textFile(name: string, text: string): Promise<string> {
  const file = path.join(temporaryFolder(), name)
  await writeFile(file, text)
  return file
}
