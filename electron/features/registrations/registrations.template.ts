import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import type { FormColumn, FormSpec } from '@electron/spreadsheet/workbook-spec'
import { writeForm } from '@electron/spreadsheet/write-workbook'
import type { Saved } from '@shared/features/registrations/coverage.contract'
import { mostFileRows } from '@shared/features/registrations/file.contract'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { listingOf, type RegistrationPart } from '@shared/features/registrations/registrations.part'
import type { RegistrationRow } from '@shared/features/registrations/registrations.results'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { registrationDay } from './registrations.coverage'
import { fileStrings as strings } from './registrations.file.strings'
import { registrationFileStrings } from './registrations.files.strings'
import { listRegistrations } from './registrations.list.queries'

/** Rows for those who are not in the list yet. */
const emptyRows = 50

/** A workbook with everyone of a part who has no paper yet; whoever fills it in adds the contents. */
export async function saveTemplate(part: RegistrationPart, context: TaskContext): Promise<Saved> {
  const { db, desk, today } = context
  const names =
    part.organisationId === null
      ? new Map()
      : await qualifiedNamesOn(db, [part.organisationId], registrationDay(part.year, today))
  const unit: string = (part.organisationId && names.get(part.organisationId)) || ''
  const saved = await saveAs(desk, {
    title: strings.saveTemplate,
    name: strings.templateName({ year: part.year, unit }),
    kind: { label: registrationFileStrings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => writeForm(formSpec(part, unit, await missingRows(part, context))),
  })
  return { name: saved?.name ?? null }
}

async function missingRows(
  part: RegistrationPart,
  { db, today }: TaskContext,
): Promise<readonly RegistrationRow[]> {
  const listing = listingOf(part, 'missing', { offset: 0, limit: mostFileRows - emptyRows })
  return (await listRegistrations(db, listing, today)).rows
}

function formSpec(
  { subject, year }: RegistrationPart,
  unit: string,
  rows: readonly RegistrationRow[],
): FormSpec {
  return {
    marker: `dong-khoi-registrations/${subject}/${year}`,
    instructions: {
      name: strings.instructionSheet,
      title: strings.instructionTitle,
      lines: strings.instructions,
    },
    name: strings.sheet,
    titleLines: [strings.title({ subject, year }), ...(unit === '' ? [] : [unit])],
    columns: columnsOf(subject),
    rows: rows.map(({ subjectId, name, detail, unit: place }) =>
      subject === 'person' ? [subjectId, name, detail, place] : [subjectId, name, place],
    ),
    rowCount: rows.length + emptyRows,
  }
}

function columnsOf(subject: RegistrationSubject): readonly FormColumn[] {
  const { headers } = strings
  const column = (header: string, width: number, hint = ''): FormColumn => ({
    ...{ header, width, hint, choices: [] },
  })
  return [
    column(headers.code, 6, strings.codeHint),
    column(headers[subject], 28),
    ...(subject === 'person' ? [column(headers.birth, 12)] : []),
    column(headers.unit[subject], 32),
    column(headers.content, 46, strings.contentHint),
    column(headers.goal, 30),
    column(headers.target, 26),
    column(headers.due, 18, strings.dueHint),
    { ...column(headers.candidate, 12), choices: [strings.tick] },
    column(headers.field, 20),
    column(headers.note, 20),
  ]
}
