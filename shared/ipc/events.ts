import type { ChangeNote } from './reply'

/** What main tells the window unasked. */
export type AppEvent =
  | {
      readonly kind: 'task-progress'
      readonly taskId: string
      /** Units of work done; the unit is the task's own (rows, bytes, pages). */
      readonly done: number
      /** null when it cannot be known yet. */
      readonly total: number | null
      readonly label: string
    }
  | { readonly kind: 'task-ended'; readonly taskId: string }
  | { readonly kind: 'data-changed'; readonly change: ChangeNote }
  | { readonly kind: 'workspace-changed' }
