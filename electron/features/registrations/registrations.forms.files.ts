import { saveAs } from '@electron/app/save-as'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import type { formFormats, Saved } from '@shared/features/registrations/coverage.contract'
import type { FormsOf } from '@shared/features/registrations/forms.contract'
import { registrationFileStrings as files } from './registrations.files.strings'
import { formsOf, type RegistrationForm } from './registrations.forms'
import { formsDocx } from './registrations.forms.docx'
import { formsHtml } from './registrations.forms.html'
import { formStrings as strings } from './registrations.forms.strings'

type Paper = Pick<QueryContext, 'db' | 'desk' | 'resources' | 'today'>

/** The pages that will be saved or printed. */
export async function formsPdf(of: FormsOf, context: Paper): Promise<Uint8Array> {
  return layOut(await formsOf(context.db, of, context.today), context)
}

const layOut = (forms: readonly RegistrationForm[], { desk, resources }: Paper) =>
  desk.htmlToPdf(formsHtml(forms, shippedFontFaces(resources)))

/** One form, those of a unit in one run, or one without a name. */
export async function formFile(
  { of, format }: { readonly of: FormsOf; readonly format: (typeof formFormats)[number] },
  context: TaskContext,
): Promise<Saved> {
  const { desk, progress, db, today } = context
  progress({ done: 0, total: null, label: files.reading })
  const forms = await formsOf(db, of, today)
  const [first] = forms
  const year = first?.year ?? Number(today.slice(0, 4))
  const pdf = () => {
    progress({ done: 0, total: null, label: files.layingOut })
    return layOut(forms, context)
  }
  if (format === 'print') {
    const bytes = await pdf()
    progress({ done: 0, total: null, label: files.printing })
    await desk.printPdf(bytes, strings.printTitle(year))
    return { name: null }
  }
  const isWord = format === 'docx'
  const saved = await saveAs(desk, {
    title: files.saveForms,
    name: strings.fileName({ year, who: whoOf(of, forms), extension: format }),
    kind: { label: isWord ? files.wordFiles : files.pdfFiles, extensions: [format] },
    bytes: () => (isWord ? formsDocx(forms, context) : pdf()),
  })
  return { name: saved?.name ?? null }
}

function whoOf(of: FormsOf, [first]: readonly RegistrationForm[]): string {
  if (of.kind === 'blank') return strings.blank
  return of.kind === 'one' ? (first?.name ?? '') : ''
}
