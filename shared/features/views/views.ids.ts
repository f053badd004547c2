import { z } from 'zod'

export const SavedViewId = z.uuid().brand<'SavedViewId', 'inout'>()
export type SavedViewId = z.infer<typeof SavedViewId>
