import { type RawEntry, rawZip } from './raw-zip'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const worksheet = (inside: string): string =>
  `${head}<worksheet xmlns="${main}">${inside}</worksheet>`

/** One row with one text in A1, the least a sheet can hold. */
export const oneCell =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>An</t></is></c></row></sheetData>'

export const relations = (inside: string): string =>
  `${head}<Relationships xmlns="${pack}/relationships">${inside}</Relationships>`

export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

export const stylesheet = (inside: string): string =>
  `${head}<styleSheet xmlns="${main}">${inside}</styleSheet>`

export const sharedStrings = (inside: string): string =>
  `${head}<sst xmlns="${main}">${inside}</sst>`

export const workbookPart = (inside = '', properties = ''): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/>${inside}</sheets></workbook>`

const contentTypes = `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetMl}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetMl}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${sheetMl}.sharedStrings+xml"/></Types>`

/** The parts of a small sound workbook; a test replaces one of them or adds others. */
export function parts(changes: Readonly<Record<string, string | Buffer | null>> = {}): RawEntry[] {
  const sound: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookPart(),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'styles', 'styles.xml') +
        relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': stylesheet('<cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs>'),
    'xl/sharedStrings.xml': sharedStrings('<si><t>An</t></si>'),
    'xl/worksheets/sheet1.xml': worksheet(oneCell),
    ...changes,
  }
  return Object.entries(sound).flatMap(([name, data]) => (data === null ? [] : [{ name, data }]))
}

export const xlsx = (
  changes: Readonly<Record<string, string | Buffer | null>> = {},
  extra: readonly RawEntry[] = [],
): Buffer => rawZip([...parts(changes), ...extra])

export const sheetOf = (inside: string): Buffer =>
  xlsx({ 'xl/worksheets/sheet1.xml': worksheet(inside) })
