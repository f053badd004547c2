import { z } from 'zod'

export const DismissalId = z.uuid().brand<'DismissalId', 'inout'>()
export type DismissalId = z.infer<typeof DismissalId>
