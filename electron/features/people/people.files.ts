import { setImmediate } from 'node:timers/promises'
import { saveAs } from '@electron/app/save-as'
import { stoppable } from '@electron/app/stoppable'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { type ListedRows, listedHtml, listedSheet } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { PeopleOnPaper, PersonRow } from '@shared/features/people/people.contract'
import { standingLabels } from '@shared/features/people/people.strings'
import { committeeOnDay } from '../committee/committee.queries'
import { qualifiedNames } from '../organisation/organisation.queries'
import { columnsOnPaper } from './people.columns'
import { findListed, listPeopleAt } from './people.list.queries'
import { peoplePaperStrings as strings } from './people.paper.strings'

/**
 * The list as it is filtered, ordered and laid out on the screen, as an .xlsx file where the user
 * wants it.
 *
 * @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched
 */
export async function savePeopleXlsx(
  view: PeopleOnPaper,
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.dialogTitle,
    name: strings.fileName(context.today),
    kind: { label: strings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => {
      const sheet = listedSheet(await peopleList(view, context), strings.sheet)
      context.progress({ done: 0, total: null, label: strings.writing })
      return stoppable(context.signal, writeWorkbook({ sheets: [sheet] }))
    },
  })
  return { name: saved?.name ?? null }
}

/** As `savePeopleXlsx`, on A4 landscape. */
export async function peoplePdf(view: PeopleOnPaper, context: TaskContext): Promise<Uint8Array> {
  const list = await peopleList(view, context)
  context.progress({ done: 0, total: null, label: strings.layingOut })
  const html = listedHtml(list, shippedFontFaces(context.resources))
  return stoppable(context.signal, context.desk.htmlToPdf(html, { landscape: true }))
}

async function peopleList(
  view: PeopleOnPaper,
  context: TaskContext,
): Promise<ListedRows<PersonRow>> {
  const { db, today } = context
  const { identity } = await committeeOnDay(db, today)
  const rows = await readAll(view, context)
  return {
    topLines: identity ? [identity.upperBody, identity.name] : [],
    title: strings.title,
    parts: [...(await partsOf(view, context)), strings.asOf(today)],
    columns: columnsOnPaper(view),
    rows,
    notes: [strings.total(rows.length)],
  }
}

/** The filter in words. */
async function partsOf(view: PeopleOnPaper, { db }: TaskContext): Promise<string[]> {
  if (view.ids) return [strings.chosen]
  const { organisationId, text, category, standing, position, missing } = view
  const unit = organisationId && (await qualifiedNames(db, [organisationId])).get(organisationId)
  const rest = [
    category,
    standing && standingLabels[standing],
    position && strings.position(position),
    missing && strings.missing(missing),
    text.trim() && strings.search(text.trim()),
  ].filter(Boolean)
  return [unit ? strings.of(unit) : '', rest.join('; ')].filter(Boolean)
}

/** Rows read before the window is given a turn. */
const rowsPerTurn = 500

async function readAll(
  { taskId: _, ...view }: PeopleOnPaper,
  { db, progress, signal }: TaskContext,
): Promise<PersonRow[]> {
  const people: PersonRow[] = []
  const showCards = view.sensitive.length > 0
  const ords = await findListed(db, view)
  for (let from = 0; from < ords.length; from += rowsPerTurn) {
    signal.throwIfAborted()
    people.push(...(await listPeopleAt(db, ords.slice(from, from + rowsPerTurn), showCards)))
    progress({ done: people.length, total: ords.length, label: strings.reading })
    await setImmediate()
  }
  return people
}
