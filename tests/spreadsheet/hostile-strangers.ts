import { randomBytes } from 'node:crypto'
import { type HostileFile, one } from './hostile'
import { rawZip } from './raw-zip'
import { relation, relations, xlsx } from './xlsx-parts'

/** Compound file header as of an encrypted workbook or an old .xls; nothing behind it holds together. */
function ole(directoryName: string): Buffer {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  Buffer.from(directoryName, 'utf16le').copy(bytes, 1024)
  return bytes
}

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
