import { z } from 'zod'

export const ComparisonGroupId = z.uuid().brand<'ComparisonGroupId', 'inout'>()
export type ComparisonGroupId = z.infer<typeof ComparisonGroupId>

export const ComparisonMemberId = z.uuid().brand<'ComparisonMemberId', 'inout'>()
export type ComparisonMemberId = z.infer<typeof ComparisonMemberId>

export const CriterionId = z.uuid().brand<'CriterionId', 'inout'>()
export type CriterionId = z.infer<typeof CriterionId>

export const AbsenceId = z.uuid().brand<'AbsenceId', 'inout'>()
export type AbsenceId = z.infer<typeof AbsenceId>
