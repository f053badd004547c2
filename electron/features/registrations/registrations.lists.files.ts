import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { type ListedRows, listedHtml, listedSheet } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { fileFormats, Saved } from '@shared/features/registrations/coverage.contract'
import type {
  CoverageScope,
  RegistrationPart,
} from '@shared/features/registrations/registrations.part'
import { registrationFileStrings as strings } from './registrations.files.strings'
import { coveragePaper, missingPaper } from './registrations.lists.paper'

type Format = (typeof fileFormats)[number]

/** The matrix of units as it stands on the screen. */
export function coverageFile(
  { format, ...scope }: CoverageScope & { readonly format: Format },
  context: TaskContext,
): Promise<Saved> {
  const names = {
    title: strings.saveCoverage,
    name: (extension: string) => strings.coverageName({ year: scope.year, extension }),
    sheet: strings.coverageSheet,
  }
  return listFile(() => coveragePaper(context, scope), { format, ...names }, context)
}

/** Danh sách chưa đăng ký: units, or the people of a unit. */
export function missingFile(
  { format, ...part }: RegistrationPart & { readonly format: Format },
  context: TaskContext,
): Promise<Saved> {
  const names = {
    title: strings.saveMissing,
    name: (extension: string) => strings.missingName({ year: part.year, extension }),
    sheet: strings.missingSheet,
  }
  return listFile(() => missingPaper(context, part), { format, ...names }, context)
}

interface Names {
  readonly format: Format
  readonly title: string
  readonly name: (extension: string) => string
  readonly sheet: string
}

async function listFile<Row>(
  read: () => Promise<ListedRows<Row>>,
  { format, title, name, sheet }: Names,
  { desk, resources, progress }: TaskContext,
): Promise<Saved> {
  const label = (text: string) => progress({ done: 0, total: null, label: text })
  const pdf = async () => {
    label(strings.layingOut)
    const html = listedHtml(await read(), shippedFontFaces(resources))
    return desk.htmlToPdf(html, { landscape: true })
  }
  if (format === 'print') {
    const bytes = await pdf()
    label(strings.printing)
    await desk.printPdf(bytes, name('').replace(/\.$/u, ''))
    return { name: null }
  }
  const isExcel = format === 'xlsx'
  const saved = await saveAs(desk, {
    title,
    name: name(format),
    kind: { label: isExcel ? strings.excelFiles : strings.pdfFiles, extensions: [format] },
    bytes: async () => {
      label(strings.reading)
      return isExcel ? writeWorkbook({ sheets: [listedSheet(await read(), sheet)] }) : pdf()
    },
  })
  return { name: saved?.name ?? null }
}
