import { randomBytes } from 'node:crypto'
import { doctype, type HostileFile, one } from './hostile'
import { rawZip } from './raw-zip'
import { oneCell, parts, sharedStrings, sheetOf, workbookPart, xlsx } from './xlsx-parts'

const MiB = 1024 * 1024
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  ).join('')

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
