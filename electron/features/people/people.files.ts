import { setImmediate } from 'node:timers/promises'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { PeopleOnPaper, PersonRow } from '@shared/features/people/people.contract'
import { standingLabels } from '@shared/features/people/people.strings'
import { committeeLines } from '../committee/committee.queries'
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
export const savePeopleXlsx = (
  view: PeopleOnPaper,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveListedXlsx(
    {
      ...{
        title: strings.dialogTitle,
        name: strings.fileName(context.today),
        sheet: strings.sheet,
      },
      list: () => peopleList(view, context),
    },
    context,
  )

/** As `savePeopleXlsx`, on A4 landscape. */
export const peoplePdf = (view: PeopleOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => peopleList(view, context), context)

async function peopleList(
  view: PeopleOnPaper,
  context: TaskContext,
): Promise<ListedRows<PersonRow>> {
  const { db, today } = context
  const rows = await readAll(view, context)
  return {
    topLines: await committeeLines(db, today),
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
