import { z } from 'zod'

export const RatingId = z.uuid().brand<'RatingId', 'inout'>()
export type RatingId = z.infer<typeof RatingId>

export const FourGoodId = z.uuid().brand<'FourGoodId', 'inout'>()
export type FourGoodId = z.infer<typeof FourGoodId>

export const RatingRuleId = z.uuid().brand<'RatingRuleId', 'inout'>()
export type RatingRuleId = z.infer<typeof RatingRuleId>

export const CriterionId = z.uuid().brand<'CriterionId', 'inout'>()
export type CriterionId = z.infer<typeof CriterionId>
