import { z } from 'zod'

export const OrganisationId = z.uuid().brand<'OrganisationId', 'inout'>()
export type OrganisationId = z.infer<typeof OrganisationId>

export const ReorganisationId = z.uuid().brand<'ReorganisationId', 'inout'>()
export type ReorganisationId = z.infer<typeof ReorganisationId>
