import { randomBytes } from 'node:crypto'
import { rawZip } from './raw-zip'
import {
  oneCell,
  parts,
  relation,
  relations,
  sharedStrings,
  sheetOf,
  workbookPart,
  worksheet,
  xlsx,
} from './xlsx-parts'

/** A file somebody might put on a stick by accident or on purpose. */
export interface HostileFile {
  readonly what: string
  /** The name it comes under; the extension is part of the lie. */
  readonly file: string
  readonly make: () => Buffer
  /** Code of the sentence shown, or `reads` where the file is odd but harmless. */
  readonly expected: string
}

const one = (
  what: string,
  expected: string,
  make: () => Buffer,
  file = 'tep.xlsx',
): HostileFile => ({
  what,
  file,
  expected: expected === 'reads' ? expected : `spreadsheet.${expected}`,
  make,
})

const MiB = 1024 * 1024
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  ).join('')
const doctype = (inside: string, use: string): string =>
  `<?xml version="1.0"?><!DOCTYPE sst [${inside}]><sst><si><t>${use}</t></si></sst>`
const bad = (name: string): Buffer => xlsx({}, [{ name, data: 'x' }])
const SYMBOLIC_LINK = (0o120777 << 16) >>> 0

/** Compound file header as of an encrypted workbook or an old .xls; nothing behind it holds together. */
function ole(directoryName: string): Buffer {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  Buffer.from(directoryName, 'utf16le').copy(bytes, 1024)
  return bytes
}

/** A false zip64 record: sizes of many terabytes for a part of a few bytes. */
function zip64Lie(): Buffer {
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(2n ** 45n, 4)
  extra.writeBigUInt64LE(2n ** 45n, 12)
  return rawZip([
    ...parts(),
    {
      name: 'xl/big.bin',
      data: 'x',
      claimedSize: 0xffffffff,
      claimedPackedSize: 0xffffffff,
      extra,
    },
  ])
}

function overlapping(): Buffer {
  const sound = parts()
  return rawZip([
    ...sound,
    { name: 'xl/worksheets/sheet2.xml', data: worksheet(oneCell), sameDataAs: 6 },
  ])
}

export const giantMerge = (): Buffer =>
  sheetOf(`${oneCell}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`)

/** Files that try to make the reader use more memory or time than the machine has. */
export const bombs: readonly HostileFile[] = [
  one('a merged area over the whole sheet, 1.4 kB', 'mergedTooLarge', giantMerge),
  one('a merged column down the whole sheet', 'mergedTooLarge', () =>
    sheetOf(`${oneCell}<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`),
  ),
  one('60,000 small merged areas', 'mergedTooLarge', () =>
    sheetOf(
      `${oneCell}<mergeCells>${Array.from({ length: 60_000 }, (_, n) => `<mergeCell ref="B${n * 3 + 1}:C${n * 3 + 2}"/>`).join('')}</mergeCells>`,
    ),
  ),
  one('a zip bomb: 90 MB of blanks in 90 kB', 'zipBomb', () =>
    xlsx({}, [{ name: 'xl/bomb.xml', data: Buffer.alloc(90 * MiB, 32) }]),
  ),
  one('a zip bomb that claims to be small', 'broken', () =>
    rawZip(
      parts({ 'xl/sharedStrings.xml': Buffer.alloc(20 * MiB, 32) }).map((part) =>
        part.name === 'xl/sharedStrings.xml' ? { ...part, claimedSize: 100 } : part,
      ),
    ),
  ),
  one('a part that claims 150 MB', 'zipBomb', () =>
    xlsx({}, [{ name: 'xl/a.xml', data: 'x', claimedSize: 150 * MiB }]),
  ),
  one('three parts of 90 MB each by their own word', 'zipBomb', () =>
    xlsx(
      {},
      ['a', 'b', 'c'].map((name) => ({
        name: `xl/${name}.bin`,
        data: randomBytes(MiB / 2),
        claimedSize: 90 * MiB,
      })),
    ),
  ),
  one('300 parts', 'zipBomb', () =>
    xlsx(
      {},
      Array.from({ length: 300 }, (_, n) => ({ name: `xl/n${n}.xml`, data: 'x' })),
    ),
  ),
  one('sizes of terabytes in a zip64 record', 'zipBomb', zip64Lie),
  one('1,048,576 rows', 'tooManyRows', () => sheetOf(`<sheetData>${rows(1_048_576)}</sheetData>`)),
  one('a cell in the last row of the sheet', 'tooManyRows', () =>
    sheetOf('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
  ),
  one('a cell in the last column of the sheet', 'tooManyColumns', () =>
    sheetOf('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'),
  ),
  one('1,100,000 cells within the limits of rows and columns', 'tooManyCells', () =>
    sheetOf(
      `<sheetData>${Array.from({ length: 11_000 }, (_, r) => `<row>${Array.from({ length: 100 }, (_, c) => `<c><v>${(r * 7919 + c * 31) % 9973}</v></c>`).join('')}</row>`).join('')}</sheetData>`,
    ),
  ),
  one('600,000 shared strings', 'tooManyCells', () =>
    xlsx({
      'xl/sharedStrings.xml': sharedStrings(
        Array.from({ length: 600_000 }, (_, n) => `<si><t>${n}</t></si>`).join(''),
      ),
    }),
  ),
  one('a cell of 5,000,000 characters', 'cellTooLong', () =>
    sheetOf(
      `<sheetData><row><c t="inlineStr"><is><t>${randomBytes(2_500_000).toString('hex')}</t></is></c></row></sheetData>`,
    ),
  ),
  one('a shared text made of a million pieces', 'cellTooLong', () =>
    xlsx({
      'xl/sharedStrings.xml': sharedStrings(
        `<si>${Array.from({ length: 100_000 }, (_, n) => `<r><t>${n}</t></r>`).join('')}</si>`,
      ),
    }),
  ),
  one('elements nested 10,000 deep', 'suspicious', () =>
    sheetOf(`${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`),
  ),
  one('200 sheets', 'tooManySheets', () =>
    xlsx({
      'xl/workbook.xml': workbookPart('<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(200)),
    }),
  ),
  one('entities that multiply (“billion laughs”)', 'suspicious', () =>
    xlsx({
      'xl/sharedStrings.xml': doctype(
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '&b;',
      ),
    }),
  ),
  one('a dimension over the whole sheet, which only claims', 'reads', () =>
    sheetOf(`<dimension ref="A1:XFD1048576"/>${oneCell}`),
  ),
  one('a title merged over a whole row, as clerks do', 'reads', () =>
    sheetOf(`${oneCell}<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`),
  ),
]

/** Files whose inside is not what it seems. */
export const forgeries: readonly HostileFile[] = [
  one('an external entity that names a file of this computer', 'suspicious', () =>
    xlsx({ 'xl/sharedStrings.xml': doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;') }),
  ),
  one('an entity that is not defined', 'broken', () =>
    xlsx({ 'xl/sharedStrings.xml': sharedStrings('<si><t>&x;</t></si>') }),
  ),
  one('a name that climbs out of the folder', 'suspicious', () => bad('../../../etc/cron.d/x')),
  one('a name from the root', 'suspicious', () => bad('/etc/passwd')),
  one('a name from a Windows drive', 'suspicious', () => bad('C:\\Windows\\x.dll')),
  one('a name with backslashes', 'suspicious', () => bad('xl\\..\\..\\x')),
  one('the same name twice', 'suspicious', () => bad('xl/workbook.xml')),
  one('the same name twice but for case', 'suspicious', () => bad('XL/Workbook.xml')),
  one('a name with a zero byte', 'suspicious', () => bad('xl/a\0.xml')),
  one('a symbolic link', 'suspicious', () =>
    xlsx({}, [{ name: 'xl/link', data: '/etc/passwd', externalAttributes: SYMBOLIC_LINK }]),
  ),
  one('two entries over one block of data', 'suspicious', overlapping),
  one('an unknown compression', 'suspicious', () =>
    rawZip(
      parts().map((part) => (part.name === 'xl/workbook.xml' ? { ...part, method: 99 } : part)),
    ),
  ),
  one('a wrong checksum', 'broken', () =>
    rawZip(
      parts().map((part) => (part.name === 'xl/workbook.xml' ? { ...part, claimedCrc: 1 } : part)),
    ),
  ),
  one('parts under a zip password', 'encrypted', () =>
    rawZip(parts().map((part) => ({ ...part, flags: 0x0801 }))),
  ),
  one('relations that lead out of the archive', 'broken', () =>
    xlsx({
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', '../../../../etc/passwd'),
      ),
    }),
  ),
  one('relations that are missing', 'broken', () => xlsx({ 'xl/_rels/workbook.xml.rels': null })),
  one('relations that are not XML', 'broken', () => xlsx({ '_rels/.rels': 'PK' })),
  one('a sheet that is missing', 'broken', () => xlsx({ 'xl/worksheets/sheet1.xml': null })),
  one('a workbook without sheets', 'broken', () => xlsx({ 'xl/workbook.xml': '<workbook/>' })),
  one('a shared text that does not exist', 'broken', () =>
    sheetOf('<sheetData><row><c t="s"><v>99</v></c></row></sheetData>'),
  ),
  one('a number that is none', 'broken', () =>
    sheetOf('<sheetData><row><c><v>1e999</v></c></row></sheetData>'),
  ),
  one('a cell with a senseless name', 'broken', () =>
    sheetOf('<sheetData><row><c r="__proto__"><v>1</v></c></row></sheetData>'),
  ),
  one('bytes that are not UTF-8', 'broken', () =>
    xlsx({
      'xl/sharedStrings.xml': Buffer.from(sharedStrings('<si><t>Nguy\xe3n</t></si>'), 'latin1'),
    }),
  ),
  one('a sheet cut off in the middle', 'broken', () =>
    xlsx({ 'xl/worksheets/sheet1.xml': worksheet(oneCell).slice(0, -20) }),
  ),
  one('a file cut off in the middle', 'broken', () => xlsx().subarray(0, 900)),
  one('a zip file with nothing in it', 'broken', () => rawZip([])),
  one('a direction override in a name', 'reads', () =>
    sheetOf(
      '<sheetData><row><c t="inlineStr"><is><t>\u202EAn\u202C</t></is></c></row></sheetData>',
    ),
  ),
  one('names of object properties as texts', 'reads', () =>
    sheetOf(
      '<sheetData><row><c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>constructor</t></is></c></row></sheetData>',
    ),
  ),
]

/** Other files under a spreadsheet's name, and spreadsheets of other kinds. */
export const strangers: readonly HostileFile[] = [
  one('an empty file', 'empty', () => Buffer.alloc(0)),
  one('random bytes', 'notASpreadsheet', () =>
    Buffer.concat([Buffer.from([1]), randomBytes(50_000)]),
  ),
  one('random bytes behind the mark of a zip file', 'broken', () =>
    Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(50_000)]),
  ),
  one(
    'a web page named .xls',
    'notASpreadsheet',
    () => Buffer.from('<html><table><tr><td>An</td></tr></table></html>'),
    'tep.xls',
  ),
  one('a Word document', 'notASpreadsheet', () =>
    rawZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: '_rels/.rels',
        data: relations(relation('rId1', 'officeDocument', 'word/document.xml')),
      },
      { name: 'word/document.xml', data: '<document/>' },
    ]),
  ),
  one(
    'an OpenDocument sheet',
    'otherFormat',
    () =>
      rawZip([
        { name: 'mimetype', data: 'x', method: 0 },
        { name: 'content.xml', data: '<a/>' },
      ]),
    'tep.ods',
  ),
  one('a binary .xlsb', 'otherFormat', () =>
    xlsx({
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.bin')),
      'xl/workbook.bin': 'x',
    }),
  ),
  one('any zip file', 'notASpreadsheet', () => rawZip([{ name: 'anh.jpg', data: 'x' }])),
  one('a macro', 'macro', () => xlsx({}, [{ name: 'xl/vbaProject.bin', data: 'x' }])),
  one('an .xlsm renamed to .xlsx', 'macro', () =>
    xlsx({
      '[Content_Types].xml': '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>',
    }),
  ),
  one('a link to another workbook', 'externalLinks', () =>
    xlsx({}, [{ name: 'xl/externalLinks/externalLink1.xml', data: '<a/>' }]),
  ),
  one('a link to another workbook in the relations only', 'externalLinks', () =>
    xlsx({
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId9', 'externalLinkPath', 'x.xlsx'),
      ),
    }),
  ),
  one('a workbook with a password', 'encrypted', () => ole('EncryptedPackage')),
  one('an old .xls with a macro', 'macro', () => ole('_VBA_PROJECT_CUR'), 'tep.xls'),
  one('an old .xls with nothing behind its header', 'notASpreadsheet', () => ole('x'), 'tep.xls'),
  one(
    'a .csv in an old code page',
    'encoding',
    () => Buffer.from('Họ tên,Nguyễn'.replace(/[^\x20-\x7e]/gu, '\xea'), 'latin1'),
    'tep.csv',
  ),
  one(
    'a program named .csv',
    'notASpreadsheet',
    () => Buffer.concat([Buffer.from([0x7f, 0, 1, 0xff]), randomBytes(100)]),
    'tep.csv',
  ),
  one(
    'a .csv of 60,000 lines',
    'tooManyRows',
    () => Buffer.from('a,b\n'.repeat(60_000)),
    'tep.csv',
  ),
]
