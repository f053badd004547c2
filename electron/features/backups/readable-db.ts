import type { Db } from '@electron/database/database'
import type { QueryContext, TaskContext } from '@electron/ipc/context'

/** The data in use; null while it cannot be opened, which is when a restore is needed most. */
export const readableDb = (context: QueryContext | TaskContext): Db | null =>
  context.workspace.refusal === null ? context.db : null
