import { posix } from 'node:path'
import type { DateSystem } from '@shared/core/spreadsheet/number-format'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'
import { attribute, isOn, readXml } from './xml-events'
import type { ZipParts } from './zip-preflight'

/** Where the parts of a workbook are, and what its front page says. */
export interface XlsxPackage {
  readonly dateSystem: DateSystem
  readonly sheets: readonly SheetPart[]
  readonly styles: string | null
  readonly sharedStrings: string | null
}

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `styles`… the same in both dialects of the format. */
  readonly type: string
  readonly part: string
}

/** @throws spreadsheetErrors `macro`, `externalLinks`, `otherFormat`, `notASpreadsheet`, `broken` */
export function readPackage(zip: ZipParts, limits: SpreadsheetLimits): XlsxPackage {
  refuseDangerousParts(zip)
  const main = findWorkbookPart(zip, limits)
  const relations = readRelations(zip, relationsOf(main), limits)
  const partOf = (type: string) =>
    relations.find((relation) => relation.type === type)?.part ?? null
  return {
    ...readWorkbookPart(zip, { main, relations, limits }),
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
  }
}

function refuseDangerousParts(zip: ZipParts): void {
  const names = zip.names.map((name) => name.toLowerCase())
  if (names.some((name) => /vbaproject|macrosheets\/|activex\//u.test(name))) {
    throw spreadsheetErrors.macro()
  }
  if (names.some((name) => name.startsWith('xl/externallinks/'))) {
    throw spreadsheetErrors.externalLinks()
  }
}

function findWorkbookPart(zip: ZipParts, limits: SpreadsheetLimits): string {
  refuseOtherDocuments(zip)
  const main = readRelations(zip, '_rels/.rels', limits).find(
    (relation) => relation.type === 'officeDocument',
  )?.part
  if (main === undefined || !zip.has(main)) throw spreadsheetErrors.broken()
  if (main.endsWith('.bin')) throw spreadsheetErrors.otherFormat({ format: '.xlsb' })
  if (!main.startsWith('xl/')) throw spreadsheetErrors.notASpreadsheet()
  return main
}

function refuseOtherDocuments(zip: ZipParts): void {
  if (zip.has('_rels/.rels')) {
    refuseMacroTypes(zip)
    return
  }
  if (zip.has('content.xml')) throw spreadsheetErrors.otherFormat({ format: '.ods' })
  if (zip.has('xl/workbook.xml')) throw spreadsheetErrors.broken()
  throw spreadsheetErrors.notASpreadsheet()
}

/** An .xlsm renamed to .xlsx still says so in its list of content types. */
function refuseMacroTypes(zip: ZipParts): void {
  const types = zip.read('[Content_Types].xml').toString('latin1').toLowerCase()
  if (types.includes('macroenabled') || types.includes('vbaproject'))
    throw spreadsheetErrors.macro()
}

const relationsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

function readRelations(zip: ZipParts, name: string, limits: SpreadsheetLimits): Relation[] {
  const base = posix.dirname(posix.dirname(name))
  const relations: Relation[] = []
  readXml(
    zip.read(name),
    {
      open(tag, attributes) {
        if (tag !== 'Relationship') return
        const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
        const lastWord = type.slice(type.lastIndexOf('/') + 1)
        if (lastWord.startsWith('externalLink')) throw spreadsheetErrors.externalLinks()
        // Links to web pages and such: never followed.
        if (mode !== 'External') relations.push({ id, type: lastWord, part: resolve(base, target) })
      },
      close: () => undefined,
    },
    limits,
  )
  return relations
}

/** Stays inside the archive: `..` beyond the root names a part that cannot exist. */
const resolve = (base: string, target: string): string => posix.resolve('/', base, target).slice(1)

interface WorkbookSource {
  readonly main: string
  readonly relations: readonly Relation[]
  readonly limits: SpreadsheetLimits
}

function readWorkbookPart(
  zip: ZipParts,
  { main, relations, limits }: WorkbookSource,
): Pick<XlsxPackage, 'dateSystem' | 'sheets'> {
  const sheets: SheetPart[] = []
  let dateSystem: DateSystem = 1900
  readXml(
    zip.read(main),
    {
      open(tag, attributes) {
        if (tag === 'workbookPr' && isOn(attributes.date1904)) dateSystem = 1904
        if (tag !== 'sheet') return
        const id = attribute(attributes, 'id')
        const relation = relations.find((candidate) => candidate.id === id)
        if (relation === undefined) throw spreadsheetErrors.broken()
        // Sheets that hold a chart or a dialog have no cells.
        if (relation.type !== 'worksheet') return
        const { name = '', state = 'visible' } = attributes
        sheets.push({ name, hidden: state !== 'visible', part: relation.part })
        if (sheets.length > limits.sheets) {
          throw spreadsheetErrors.tooManySheets({ limit: limits.sheets })
        }
      },
      close: () => undefined,
    },
    limits,
  )
  return { dateSystem, sheets }
}
