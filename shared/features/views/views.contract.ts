import { tidy } from '@shared/core/vietnamese-fold'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { SavedViewId } from './views.ids'
import { viewProblems as problems } from './views.strings'

/** Which list: `people`, `nominations`. Each list knows its own filter and columns. */
const ListName = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(40)

const ViewName = z
  .string()
  .transform(tidy)
  .pipe(z.string().min(1, problems.nameMissing).max(60, problems.nameTooLong))

/** Columns in their order; those not named are hidden. */
export const ViewColumns = z
  .array(
    z.strictObject({
      key: z.string().min(1).max(60),
      /** Pixels; null: as the list has it. */
      width: z.number().min(40).max(2000).nullable(),
    }),
  )
  .max(60)
export type ViewColumns = z.output<typeof ViewColumns>

export const ViewState = z.strictObject({
  /** As the list's own filter has it; what it no longer knows it leaves out. */
  filter: z.record(z.string(), z.union([z.string().max(500), z.number(), z.boolean(), z.null()])),
  sort: z
    .strictObject({
      key: z.string().max(60),
      direction: z.enum(['ascending', 'descending']),
    })
    .nullable(),
  /** null: as the list comes. */
  columns: ViewColumns.nullable(),
})
export type ViewState = z.output<typeof ViewState>

export interface SavedView {
  readonly id: SavedViewId
  readonly name: string
  readonly state: ViewState
}

const ById = z.strictObject({ id: SavedViewId })

/** The very pages that were looked at. */
const Pdf = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
/** A list of 10,000 lines has 2 MB; nobody prints one of 300,000. */
const withPages = { maxInputBytes: 64 * 1024 * 1024 }
const fileName = z.string().trim().min(1).max(150)

export const viewsContract = {
  /** In the order of the chips. */
  'views.list': query<readonly SavedView[]>()(z.strictObject({ list: ListName })),
  /** @throws AppError `views.nameTaken` */
  'views.save': command<{ readonly id: SavedViewId }>()(
    z.strictObject({ list: ListName, name: ViewName, state: ViewState }),
  ),
  /** The same name, what is on the screen now. @throws AppError `views.gone` */
  'views.update': command<Record<string, never>>()(ById.extend({ state: ViewState })),
  /** @throws AppError `views.gone`, `views.nameTaken` */
  'views.rename': command<Record<string, never>>()(ById.extend({ name: ViewName })),
  /** @throws AppError `views.gone` */
  'views.remove': command<Record<string, never>>()(ById),
  /** All views of the list, in their new order. @throws AppError `views.gone` */
  'views.reorder': command<Record<string, never>>()(
    z.strictObject({ list: ListName, ids: z.array(SavedViewId).min(1).max(200) }),
  ),
  /** Opens the print dialog for pages made by a list. */
  'views.printPdf': task<null>()(
    z.strictObject({ pdf: Pdf, title: fileName, taskId: TaskId }),
    withPages,
  ),
  /** @returns the name of the file; null when the dialog was closed */
  'views.savePdf': task<{ readonly name: string | null }>()(
    z.strictObject({ pdf: Pdf, name: fileName, taskId: TaskId }),
    withPages,
  ),
}
