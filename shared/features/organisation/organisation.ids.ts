import { z } from 'zod'

export const OrganisationId = z.uuid().brand<'OrganisationId', 'inout'>()
export type OrganisationId = z.infer<typeof OrganisationId>
