import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { rowHeight } from '@electron/spreadsheet/row-height'
import type { WriteValue } from '@electron/spreadsheet/workbook-spec'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import { cleanCellText } from '@shared/core/spreadsheet/cell-text'
import { safeSheetNames } from '@shared/core/spreadsheet/sheet-name'
import { cellText } from '@shared/core/spreadsheet/workbook'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partOf, partsOf } from './zip-parts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'write-workbook-'))
})
afterAll(() => rm(folder, { recursive: true }))

const list = (rows: readonly (readonly WriteValue[])[], name = 'Danh sách') =>
  writeWorkbook({
    sheets: [{ name, columns: rows[0]?.map(() => ({ header: 'Cột', width: 20 })) ?? [], rows }],
  })

async function readBack(bytes: Uint8Array) {
  const file = path.join(folder, 'written.xlsx')
  await writeFile(file, bytes)
  return await readWorkbook(file)
}

async function readWithExcelJs(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
  return workbook
}

/** What spreadsheets, terminals and browsers have been tricked with through exported cells. */
const payloads = [
  '=1+1',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://example.invalid","Bấm vào đây")',
  '=WEBSERVICE("http://example.invalid")',
  '=IMPORTXML("http://example.invalid","//a")',
  '=DDE("cmd";"/C calc";"x")',
  '=SUM(A1:A9)',
  '==1',
  '= 1',
  '+1+1',
  '+84 275 3822 000',
  "+cmd|'/C calc'!A0",
  '-1+1',
  '-2',
  '- gạch đầu dòng',
  "-cmd|'/C calc'!A0",
  '@SUM(1+1)',
  '@tag',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
  '"=1+1"',
  '=1+1;"x"',
  '{=SUM(A1)}',
  '_x003D_1+1',
  '</t></si><f>1+1</f>',
  ']]><f>1+1</f>',
]

describe('text written to a workbook', () => {
  it.each(payloads.map((payload) => [JSON.stringify(payload), payload]))(
    '%s never becomes a formula and comes back the same',
    async (_, payload) => {
      const bytes = await list([[payload]])
      const cell = (await readWithExcelJs(bytes)).worksheets[0]!.getCell('A2')

      expect(cell.type).toBe(ExcelJS.ValueType.String)
      expect(cell.value).toBe(payload)
      for (const [name, xml] of await partsOf(bytes)) {
        if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[\s>]/u)
      }
    },
  )

  it('that begins like a formula carries the mark that keeps it text when edited', async () => {
    const styles = await partOf(await list([['=1+1', 'Nguyễn Văn An']]), 'xl/styles.xml')
    expect(styles.match(/quotePrefix="1"/gu)).toHaveLength(1)
    expect(styles.indexOf('quotePrefix')).toBeGreaterThan(styles.indexOf('<cellXfs'))
    // Negative control: ordinary text gets no mark, so the mark above comes from the check.
    expect(await partOf(await list([['Nguyễn Văn An']]), 'xl/styles.xml')).not.toMatch(
      /quotePrefix/u,
    )
  })

  it('is read back as written, whatever Vietnamese text it is', async () => {
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'
    const letter = fc.constantFrom(
      ...letters,
      ...letters.toUpperCase(),
      ...' \n.,;:-–“”‘’"\'<>&=+@_x()/0123456789',
    )
    const text = fc.oneof(
      fc.string({ unit: letter, maxLength: 60 }),
      fc.string({ unit: letter, maxLength: 60 }).map((value) => value.normalize('NFD')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 40 }),
        async (rows) => {
          const { sheets } = await readBack(await list(rows))
          const back = rows.map((row, index) =>
            row.map((_, column) => cellText(sheets[0]?.rows[index + 1]?.[column])),
          )
          expect(back).toEqual(rows.map((row) => row.map(cleanCellText)))
        },
      ),
      { numRuns: 12 },
    )
  })

  it('longer than a cell can hold is a bug of the caller', async () => {
    await expect(list([['x'.repeat(32_768)]])).rejects.toThrow(RangeError)
  })
})

describe('numbers and days', () => {
  it('keep their kind: leading zeros stay, days are days, figures add up', async () => {
    const date = { kind: 'date', text: '17/01/1960', date: '1960-01-17' as never } as const
    const { sheets } = await readBack(await list([['012345678901', 1234.5, date, null]]))
    expect(sheets[0]?.rows[1]).toEqual([
      '012345678901',
      { kind: 'number', text: '1234,5', number: 1234.5 },
      date,
    ])
  })
})

describe('a printed list', () => {
  const name = "Biểu 01 – Khối's"
  const spec = {
    sheets: [
      {
        name,
        topLines: ['ĐẢNG BỘ TỈNH', 'ĐẢNG ỦY KHỐI'],
        titleLines: ['SỔ KHEN THƯỞNG'],
        columns: [
          { header: 'STT', width: 6 },
          { header: 'Họ và tên', width: 30 },
        ],
        rows: [[1, 'Nguyễn Văn An']],
        notes: ['Danh sách có 01 cá nhân'],
      },
    ],
  }

  it('repeats its header on every page, under a sheet name that needs quotes', async () => {
    const bytes = await writeWorkbook(spec)
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Biểu 01 – Khối''s'!$5:$5</definedName>`,
    )
    const sheet = (await readWithExcelJs(bytes)).worksheets[0]!
    expect(sheet.pageSetup).toMatchObject({
      printTitlesRow: '5:5',
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 })
    expect(sheet.getCell('A3').isMerged).toBe(true)
  })

  it('reads back with lines, title, header, rows and notes where they belong', async () => {
    const { sheets } = await readBack(await writeWorkbook(spec))
    expect(sheets[0]?.rows.map((row) => row.map(cellText))).toEqual([
      ['ĐẢNG BỘ TỈNH'],
      ['ĐẢNG ỦY KHỐI'],
      ['SỔ KHEN THƯỞNG'],
      [],
      ['STT', 'Họ và tên'],
      ['1', 'Nguyễn Văn An'],
      [],
      ['Danh sách có 01 cá nhân'],
    ])
  })
})

describe('the height of a row', () => {
  it.each([
    { texts: ['Nguyễn Văn An'], widths: [20], lines: 1 },
    { texts: ['An', 'một hai ba bốn năm sáu bảy tám'], widths: [20, 11], lines: 3 },
    { texts: ['một\nhai\nba'], widths: [20], lines: 3 },
    { texts: [], widths: [], lines: 1 },
  ])('of $texts in columns of $widths is $lines lines', ({ texts, widths, lines }) => {
    expect(rowHeight(texts, widths, 10)).toBeCloseTo(lines * 13 + 2)
  })
})

describe('sheet names', () => {
  it.each([
    { wanted: ['Đợt 1/2022: [nháp]'], got: ['Đợt 1 2022   nháp'] },
    { wanted: ['', "''"], got: ['Sheet1', 'Sheet2'] },
    { wanted: ['Khối', 'KHỐI', 'khối'], got: ['Khối', 'KHỐI (2)', 'khối (3)'] },
    { wanted: ['x'.repeat(40), 'x'.repeat(40)], got: ['x'.repeat(31), `${'x'.repeat(27)} (2)`] },
  ])('$wanted become $got', ({ wanted, got }) => {
    expect(safeSheetNames(wanted)).toEqual(got)
  })
})
