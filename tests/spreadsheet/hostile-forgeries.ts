import { doctype, type HostileFile, one } from './hostile'
import { rawZip } from './raw-zip'
import {
  oneCell,
  parts,
  relation,
  relations,
  sharedStrings,
  sheetOf,
  worksheet,
  xlsx,
} from './xlsx-parts'

const bad = (name: string): Buffer => xlsx({}, [{ name, data: 'x' }])
const SYMBOLIC_LINK = (0o120777 << 16) >>> 0

function overlapping(): Buffer {
  const sound = parts()
  return rawZip([
    ...sound,
    { name: 'xl/worksheets/sheet2.xml', data: worksheet(oneCell), sameDataAs: 6 },
  ])
}

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
