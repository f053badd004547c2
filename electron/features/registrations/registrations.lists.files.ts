import { saveAs } from '@electron/app/save-as'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { fileFormats, Saved } from '@shared/features/registrations/coverage.contract'
import type {
  CoverageScope,
  RegistrationPart,
} from '@shared/features/registrations/registrations.part'
import { registrationFileStrings as strings } from './registrations.files.strings'
import { coveragePaper, missingPaper, registeredPaper } from './registrations.lists.paper'

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

/** Danh sách đã đăng ký: units, or the people of a unit. */
export function registeredFile(
  { format, ...part }: RegistrationPart & { readonly format: Format },
  context: TaskContext,
): Promise<Saved> {
  const names = {
    title: strings.saveRegistered,
    name: (extension: string) => strings.registeredName({ year: part.year, extension }),
    sheet: strings.registeredSheet,
  }
  return listFile(() => registeredPaper(context, part), { format, ...names }, context)
}

interface Names {
  readonly format: Format
  readonly title: string
  readonly name: (extension: string) => string
  readonly sheet: string
}

async function listFile<Row>(
  list: () => Promise<ListedRows<Row>>,
  { format, title, name, sheet }: Names,
  context: TaskContext,
): Promise<Saved> {
  if (format === 'xlsx') return saveListedXlsx({ title, name: name(format), sheet, list }, context)
  if (format === 'print') {
    const bytes = await listedPdf(list, context)
    context.progress({ done: 0, total: null, label: strings.printing })
    await context.desk.printPdf(bytes, name('').replace(/\.$/u, ''))
    return { name: null }
  }
  const saved = await saveAs(context.desk, {
    title,
    name: name(format),
    kind: { label: strings.pdfFiles, extensions: [format] },
    bytes: () => listedPdf(list, context),
  })
  return { name: saved?.name ?? null }
}
