import { z } from 'zod'

export const PersonId = z.uuid().brand<'PersonId', 'inout'>()
export type PersonId = z.infer<typeof PersonId>

/** A stay of a person in an organisation. */
export const PlaceId = z.uuid().brand<'PlaceId', 'inout'>()
export type PlaceId = z.infer<typeof PlaceId>
