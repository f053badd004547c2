import { z } from 'zod'

export const AwardRuleId = z.uuid().brand<'AwardRuleId', 'inout'>()
export type AwardRuleId = z.infer<typeof AwardRuleId>

export const EligibilityOverrideId = z.uuid().brand<'EligibilityOverrideId', 'inout'>()
export type EligibilityOverrideId = z.infer<typeof EligibilityOverrideId>

export const EligibilityAnswerId = z.uuid().brand<'EligibilityAnswerId', 'inout'>()
export type EligibilityAnswerId = z.infer<typeof EligibilityAnswerId>

/** The id of a nomination: that feature comes after this one. */
export const NominationKey = z.uuid().brand<'NominationId', 'inout'>()
export type NominationKey = z.infer<typeof NominationKey>
