import { setImmediate } from 'node:timers/promises'
import { saveAs } from '@electron/app/save-as'
import type { TaskContext } from '@electron/ipc/context'
import { writeWorkbook } from '@electron/spreadsheet/write-workbook'
import type { PersonRow, SavePeople } from '@shared/features/people/people.contract'
import { peopleFileStrings as strings } from '@shared/features/people/people.strings'
import { listPeople } from './people.list.queries'
import { peopleWorkbook } from './people.workbook'

/**
 * The list as it is filtered and ordered on the screen, as an .xlsx file where the user wants it.
 *
 * @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched
 */
export async function savePeopleXlsx(
  { taskId: _, ...view }: SavePeople,
  context: TaskContext,
): Promise<{ name: string | null }> {
  const saved = await saveAs(context.desk, {
    title: strings.dialogTitle,
    name: strings.fileName(context.today),
    kind: { label: strings.excelFiles, extensions: ['xlsx'] },
    bytes: async () => {
      const people = await readAll(view, context)
      return writeWorkbook(await peopleWorkbook(context, view, people))
    },
  })
  return { name: saved?.name ?? null }
}

/** Rows read before the window is given a turn. */
const rowsPerTurn = 500

async function readAll(
  view: Omit<SavePeople, 'taskId'>,
  { db, progress, signal }: TaskContext,
): Promise<PersonRow[]> {
  const people: PersonRow[] = []
  for (let total = 1; people.length < total; ) {
    signal.throwIfAborted()
    const page = await listPeople(db, { ...view, offset: people.length, limit: rowsPerTurn })
    if (page.rows.length === 0) break
    people.push(...page.rows)
    total = page.total
    progress({ done: people.length, total, label: strings.reading })
    await setImmediate()
  }
  return people
}
