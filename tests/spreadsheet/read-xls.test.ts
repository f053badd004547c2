import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { cellText } from '@shared/core/spreadsheet/workbook'
import fc from 'fast-check'
import { read as readWithHucre } from 'hucre'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../support/legacy-encoders'
import { writeXls, type XlsSheetSpec } from './xls-writer'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'read-xls-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Buffer) {
  const file = path.join(folder, 'tep.xls')
  await writeFile(file, bytes)
  return await readWorkbook(file)
}

async function firstSheet(spec: Partial<XlsSheetSpec>, options = {}) {
  const { sheets } = await read(writeXls([{ name: 'Trang 1', rows: [], ...spec }], options))
  return sheets[0]
}

describe('an .xls file', () => {
  it('keeps letters, numbers, days of both calendars, results of formulas', async () => {
    const date = { number: 21_932, format: 'dd/mm/yyyy' }
    const rows = [
      ['Đồng Khởi', 'plain', 3.5, { number: 7 }, date, null, { formula: 'An' }, { formula: 12 }],
      [{ number: 83_060_001_234, format: '000000000000' }, { formula: true }],
    ]
    const sheet = await firstSheet({ rows })
    expect(sheet?.rows).toEqual([
      [
        'Đồng Khởi',
        'plain',
        { kind: 'number', text: '3,5', number: 3.5 },
        { kind: 'number', text: '7', number: 7 },
        { kind: 'date', text: '17/01/1960', date: '1960-01-17' },
        null,
        { kind: 'text', text: 'An', formula: true },
        { kind: 'number', text: '12', number: 12, formula: true },
      ],
      [
        { kind: 'number', text: '083060001234', number: 83_060_001_234 },
        { kind: 'bool', text: 'TRUE', number: 1, formula: true },
      ],
    ])
    const mac = await firstSheet({ rows: [[{ ...date, number: 43_465 }]] }, { date1904: true })
    expect(cellText(mac?.rows[0]?.[0])).toBe('01/01/2023')
  })

  it('tells hidden rows, columns and sheets, and merged areas', async () => {
    const { sheets } = await read(
      writeXls([
        {
          name: 'Chi bộ 1',
          rows: [['a', 'b'], ['c'], ['d']],
          hiddenRows: [1],
          hiddenColumns: [1],
          merges: [[0, 0, 0, 3]],
        },
        { name: 'Nháp', isHidden: true, rows: [['x']] },
      ]),
    )
    expect(sheets).toMatchObject([
      {
        name: 'Chi bộ 1',
        hidden: false,
        hiddenRows: [1],
        hiddenColumns: [1],
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      },
      { name: 'Nháp', hidden: true, hiddenRows: [], hiddenColumns: [] },
    ])
  })

  it('shows TCVN3, its capitals and VNI as their fonts do, piece by piece', async () => {
    const name = 'Nguyễn Thị ánh'
    const sheet = await firstSheet({
      rows: [
        [
          { text: toTcvn3(name), font: '.VnTime' },
          { text: toTcvn3('đảng bộ khối'), font: '.VnTimeH' },
          { text: toVni('Trần Thị Ửng'), font: 'VNI-Times' },
          { text: toTcvn3(name), font: 'Times New Roman' },
          { runs: [{ text: 'Số ' }, { text: toTcvn3('điển hình'), font: '.VnArial' }] },
          { text: 'Đã là Unicode', font: '.VnTime' },
        ],
      ],
    })
    expect(sheet?.rows[0]?.map(cellText)).toEqual([
      name,
      'ĐẢNG BỘ KHỐI',
      'Trần Thị Ửng',
      toTcvn3(name),
      'Số điển hình',
      'Đã là Unicode',
    ])
    expect(sheet?.rows[0]?.[0]).toMatchObject({ legacyFont: '.VnTime', original: toTcvn3(name) })
  })

  it('joins texts that its records cut in two', async () => {
    // A letter at least: of nothing but blanks there is no row at the end of a sheet.
    const text = fc.stringMatching(/^[a-zăâđêôơưạ-ỹ ]{0,40}[a-z][a-zăâđêôơưạ-ỹ ]{0,20}$/u)
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const rows = texts.map((each) => [each])
        const sheet = await firstSheet({ rows }, { pieceBytes: 40 })
        expect(sheet?.rows.map(([cell]) => cellText(cell))).toEqual(
          texts.map((each) => each.normalize('NFC').trim()),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('reads like another reader, where that one can read it', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      `Họ tên ${row}`,
      row,
      { number: 20_000 + row, format: 'dd/mm/yyyy' },
      row / 8,
    ])
    const bytes = writeXls([{ name: 'Trang 1', rows }])
    const { sheets: others } = await readWithHucre(bytes)
    const ours = (await read(bytes)).sheets[0]
    expect(ours?.rows).toHaveLength(300)
    expect(others[0]?.rows.map(([name]) => name)).toEqual(
      ours?.rows.map(([name]) => cellText(name)),
    )
    expect(others[0]?.rows.map((row) => row[3])).toEqual(
      ours?.rows.map((row) => (typeof row[3] === 'object' ? row[3]?.number : null)),
    )
  })

  it('with a chain of sectors that goes in a circle is refused, not followed for ever', async () => {
    const bytes = writeXls([{ name: 'Trang 1', rows: [['a']] }])
    const table = bytes.length - 512
    bytes.writeUInt32LE(0, table + 4)
    await expect(read(bytes)).rejects.toMatchObject({ code: 'spreadsheet.broken' })
  })
})
