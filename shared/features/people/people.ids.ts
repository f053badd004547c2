import { z } from 'zod'

export const PersonId = z.uuid().brand<'PersonId', 'inout'>()
export type PersonId = z.infer<typeof PersonId>
