import ExcelJS from 'exceljs'

/** Every row of the first sheet as the texts of its cells, read by an independent program. */
export async function cellsOf(file: string): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const [sheet] = workbook.worksheets
  const rows: string[][] = []
  sheet?.eachRow((row) => {
    const cells: string[] = []
    row.eachCell(({ text }) => cells.push(text))
    rows.push(cells)
  })
  return rows
}
