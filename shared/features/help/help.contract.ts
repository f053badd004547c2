import { TaskId } from '@shared/ipc/app.contract'
import { task } from '@shared/ipc/procedure'
import { z } from 'zod'

const HelpPaper = z.strictObject({
  taskId: TaskId,
  /** null: the whole handbook. */
  pageId: z.string().max(100).nullable(),
})
export type HelpPaper = z.output<typeof HelpPaper>

export const helpContract = {
  /** name null: the dialog was closed. @throws AppError `help.noPage`, `desk.*` */
  'help.savePdf': task<{ readonly name: string | null }>()(HelpPaper),
  /** @throws AppError `help.noPage` */
  'help.print': task<null>()(HelpPaper),
}
