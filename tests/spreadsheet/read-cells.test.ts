import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import {
  cellDate,
  cellKind,
  cellNumber,
  cellText,
  columnLetters,
} from '@shared/core/spreadsheet/workbook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawZip } from './raw-zip'
import {
  parts,
  relation,
  relations,
  sharedStrings,
  sheetOf,
  stylesheet,
  workbookPart,
  worksheet,
  xlsx,
} from './xlsx-parts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'read-cells-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Buffer | string, name = 'tep.xlsx') {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return await readWorkbook(file)
}

const looks = stylesheet(
  `<numFmts><numFmt numFmtId="164" formatCode="000000000000"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
   <fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>
   <cellStyleXfs><xf numFmtId="165"/></cellStyleXfs>
   <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf fontId="1"/></cellXfs>`,
)
const rowOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`
const styled = (cells: string, changes = {}) =>
  xlsx({ 'xl/styles.xml': looks, 'xl/worksheets/sheet1.xml': worksheet(rowOf(cells)), ...changes })

async function firstCell(cells: string, changes = {}) {
  const { sheets } = await read(styled(cells, changes))
  return sheets[0]?.rows[0]?.[0] ?? null
}

describe('a cell of an .xlsx file', () => {
  it.each([
    {
      what: 'digits typed as text',
      cell: '<c t="inlineStr"><is><t>012345</t></is></c>',
      is: '012345',
    },
    {
      what: 'digits with zeros from a format',
      cell: '<c s="1"><v>83060001234</v></c>',
      is: { kind: 'number', text: '083060001234', number: 83_060_001_234 },
    },
    {
      what: 'a day',
      cell: '<c s="2"><v>21932</v></c>',
      is: { kind: 'date', text: '17/01/1960', date: '1960-01-17' },
    },
    {
      what: 'an ISO day',
      cell: '<c t="d"><v>1960-01-17T00:00:00Z</v></c>',
      is: { kind: 'date', text: '17/01/1960', date: '1960-01-17' },
    },
    {
      what: 'a formula with its saved value',
      cell: '<c><f>1+1</f><v>2</v></c>',
      is: { kind: 'number', text: '2', number: 2, formula: true },
    },
    {
      what: 'a formula with a text',
      cell: '<c t="str"><f>A2</f><v>An</v></c>',
      is: { kind: 'text', text: 'An', formula: true },
    },
    {
      what: 'a formula never computed',
      cell: '<c><f>1+1</f></c>',
      is: { kind: 'text', text: '', formula: true },
    },
    {
      what: 'a truth',
      cell: '<c t="b"><v>1</v></c>',
      is: { kind: 'bool', text: 'TRUE', number: 1 },
    },
    { what: 'an error', cell: '<c t="e"><v>#N/A</v></c>', is: { kind: 'error', text: '#N/A' } },
    {
      what: 'text in a TCVN3 font',
      cell: '<c s="3" t="inlineStr"><is><t>§ång Khëi</t></is></c>',
      is: { kind: 'text', text: 'Đồng Khởi', legacyFont: '.VnTime', original: '§ång Khëi' },
    },
    {
      what: 'a number in a TCVN3 font',
      cell: '<c s="3"><v>5</v></c>',
      is: { kind: 'number', text: '5', number: 5 },
    },
    {
      what: 'blanks only',
      cell: '<c t="inlineStr"><is><t xml:space="preserve">  </t></is></c>',
      is: null,
    },
    { what: 'a look and no value', cell: '<c s="2"/>', is: null },
  ])('with $what', async ({ cell, is }) => {
    expect(await firstCell(cell)).toEqual(is)
  })

  it('joins the runs of a rich text and leaves phonetic guides out', async () => {
    const text =
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Đồng </t></r><r><t>Khởi</t></r><rPh sb="0" eb="1"><t>xx</t></rPh></si>'
    expect(
      await firstCell('<c t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': sharedStrings(text) }),
    ).toBe('Đồng Khởi')
  })

  it('remembers a legacy font of a single run', async () => {
    const text = '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>Xin chaøo</t></r></si>'
    expect(
      await firstCell('<c t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': sharedStrings(text) }),
    ).toEqual({
      kind: 'text',
      text: 'Xin chào',
      legacyFont: 'VNI-Times',
      original: 'Xin chaøo',
    })
  })

  it('keeps its letters whole where a text crosses the border of two chunks', async () => {
    const names = Array.from(
      { length: 20_000 },
      (_, n) => `<si><t>Nguyễn Thị Ửng ${n}</t></si>`,
    ).join('')
    const cells = Array.from(
      { length: 20_000 },
      (_, n) => `<row><c t="s"><v>${n}</v></c></row>`,
    ).join('')
    const { sheets } = await read(
      xlsx({
        'xl/sharedStrings.xml': sharedStrings(names),
        'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${cells}</sheetData>`),
      }),
    )
    expect(sheets[0]?.rows.map(([cell]) => cellText(cell))).toEqual(
      Array.from({ length: 20_000 }, (_, n) => `Nguyễn Thị Ửng ${n}`),
    )
  })
})

describe('a sheet', () => {
  it('keeps rows and columns where they are, with nothing for empty ones', async () => {
    const { sheets } = await read(
      sheetOf(
        '<sheetData><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row r="9"><c r="A9"/></row></sheetData>',
      ),
    )
    expect(sheets[0]?.rows.map((row) => row.map(cellText))).toEqual([[], [], ['', '1', '2']])
  })

  it('tells hidden rows and merged areas', async () => {
    const { sheets } = await read(
      sheetOf(
        '<sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      ),
    )
    expect(sheets[0]).toMatchObject({
      hiddenRows: [1],
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    })
  })

  it('may be hidden, may be a chart, may count days from 1904, may use another prefix', async () => {
    const prefixed = worksheet(rowOf('<c s="2"><v>43465</v></c>'))
      .replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
    const { sheets } = await read(
      xlsx({
        'xl/styles.xml': looks,
        'xl/workbook.xml': workbookPart(
          '<sheet name="Biểu đồ" sheetId="2" r:id="rId7"/><sheet name="Ẩn" sheetId="3" state="veryHidden" r:id="rId8"/>',
          '<workbookPr date1904="1"/>',
        ),
        'xl/_rels/workbook.xml.rels': relations(
          relation('rId1', 'worksheet', '/xl/worksheets/sheet1.xml') +
            relation('rId2', 'styles', 'styles.xml') +
            relation('rId7', 'chartsheet', 'chartsheets/sheet1.xml') +
            relation('rId8', 'worksheet', 'worksheets/sheet2.xml'),
        ),
        'xl/worksheets/sheet1.xml': prefixed,
        'xl/worksheets/sheet2.xml': worksheet(rowOf('<c><v>1</v></c>')),
      }),
    )
    expect(sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
      { name: 'Trang 1', hidden: false },
      { name: 'Ẩn', hidden: true },
    ])
    expect(cellDate(sheets[0]?.rows[0]?.[0])).toBe('2023-01-01')
  })

  it('reads from a file whose parts are stored, not compressed', async () => {
    const { sheets } = await read(rawZip(parts().map((part) => ({ ...part, method: 0 }))))
    expect(sheets[0]?.rows).toEqual([['An']])
  })
})

describe('asking a cell', () => {
  it('never mixes up what a cell is and what it looks like', () => {
    expect([cellKind('05/01/2023'), cellDate('05/01/2023'), cellNumber('5')]).toEqual([
      'text',
      null,
      null,
    ])
    expect([
      cellKind(null),
      cellText(undefined),
      cellNumber({ kind: 'number', text: '5', number: 5 }),
    ]).toEqual(['empty', '', 5])
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})
