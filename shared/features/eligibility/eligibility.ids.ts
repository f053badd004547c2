import { z } from 'zod'

export const AwardRuleId = z.uuid().brand<'AwardRuleId', 'inout'>()
export type AwardRuleId = z.infer<typeof AwardRuleId>

export const EligibilityOverrideId = z.uuid().brand<'EligibilityOverrideId', 'inout'>()
export type EligibilityOverrideId = z.infer<typeof EligibilityOverrideId>

export const EligibilityAnswerId = z.uuid().brand<'EligibilityAnswerId', 'inout'>()
export type EligibilityAnswerId = z.infer<typeof EligibilityAnswerId>
