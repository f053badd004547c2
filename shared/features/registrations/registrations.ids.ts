import { z } from 'zod'

export const RegistrationId = z.uuid().brand<'RegistrationId', 'inout'>()
export type RegistrationId = z.infer<typeof RegistrationId>

/** One content of a registration. */
export const RegistrationItemId = z.uuid().brand<'RegistrationItemId', 'inout'>()
export type RegistrationItemId = z.infer<typeof RegistrationItemId>

/** One entry of assigning or following up. */
export const RegistrationCheckId = z.uuid().brand<'RegistrationCheckId', 'inout'>()
export type RegistrationCheckId = z.infer<typeof RegistrationCheckId>

/** The evaluation of another paper that was united with a registration. */
export const PastResultId = z.uuid().brand<'PastResultId', 'inout'>()
export type PastResultId = z.infer<typeof PastResultId>
