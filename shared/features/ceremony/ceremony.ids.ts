import { z } from 'zod'

export const CeremonyId = z.uuid().brand<'CeremonyId', 'inout'>()
export type CeremonyId = z.infer<typeof CeremonyId>

export const CeremonyGroupId = z.uuid().brand<'CeremonyGroupId', 'inout'>()
export type CeremonyGroupId = z.infer<typeof CeremonyGroupId>

export const CeremonyRecipientId = z.uuid().brand<'CeremonyRecipientId', 'inout'>()
export type CeremonyRecipientId = z.infer<typeof CeremonyRecipientId>

export const CeremonyGuestId = z.uuid().brand<'CeremonyGuestId', 'inout'>()
export type CeremonyGuestId = z.infer<typeof CeremonyGuestId>
