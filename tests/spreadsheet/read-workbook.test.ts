import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { cellText, type Sheet } from '@shared/core/spreadsheet/workbook'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'

const samples = path.resolve(import.meta.dirname, '../../resources/sample')

describe('the sample workbooks', () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))(
    '%s reads cell for cell as another program reads it',
    async (name) => {
      const file = path.join(samples, name)
      const ours = await readWorkbook(file)
      expect(ours.sheets.map(textOf)).toEqual(await readWithExcelJs(file))
    },
  )
})

const textOf = ({ name, rows }: Sheet) => ({
  name,
  rows: rows.map((row) => Array.from(row, cellText)),
})

/** The oracle: exceljs, with the one thing it does differently (every cell of a merge) undone. */
async function readWithExcelJs(file: string) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook.worksheets.map((sheet) => {
    const rows: string[][] = []
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        if (cell.master !== cell || cell.text.trim() === '') return
        while (rows.length < number) rows.push([])
        const cells = rows[number - 1] ?? []
        while (cells.length < column - 1) cells.push('')
        cells[column - 1] = cell.text.normalize('NFC').trim()
      })
    })
    return { name: sheet.name, rows }
  })
}
