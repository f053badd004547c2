import { z } from 'zod'

export const DutyId = z.uuid().brand<'DutyId', 'inout'>()
export type DutyId = z.infer<typeof DutyId>

export const DutyUnitId = z.uuid().brand<'DutyUnitId', 'inout'>()
export type DutyUnitId = z.infer<typeof DutyUnitId>

export const DutyDueId = z.uuid().brand<'DutyDueId', 'inout'>()
export type DutyDueId = z.infer<typeof DutyDueId>

export const SubmissionId = z.uuid().brand<'SubmissionId', 'inout'>()
export type SubmissionId = z.infer<typeof SubmissionId>

export const SubmissionFileId = z.uuid().brand<'SubmissionFileId', 'inout'>()
export type SubmissionFileId = z.infer<typeof SubmissionFileId>

export const FormerRuleId = z.uuid().brand<'FormerRuleId', 'inout'>()
export type FormerRuleId = z.infer<typeof FormerRuleId>
