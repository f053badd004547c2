import type { SavedViewId } from '@shared/features/views/views.ids'

/** A way of looking at a list, kept by name. */
export interface SavedViewTable {
  id: SavedViewId
  /** Which list: `people`, `nominations`. */
  list: string
  name: string
  position: number
  /** JSON of `ViewState`; read through zod, since an older program may have written it. */
  state: string
}
