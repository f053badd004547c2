import { z } from 'zod'

export const ExemplarId = z.uuid().brand<'ExemplarId', 'inout'>()
export type ExemplarId = z.infer<typeof ExemplarId>

/** What is kept of one exemplar in one step. */
export const ExemplarStepId = z.uuid().brand<'ExemplarStepId', 'inout'>()
export type ExemplarStepId = z.infer<typeof ExemplarStepId>

export const PublicityId = z.uuid().brand<'PublicityId', 'inout'>()
export type PublicityId = z.infer<typeof PublicityId>

export const ActivityId = z.uuid().brand<'ActivityId', 'inout'>()
export type ActivityId = z.infer<typeof ActivityId>

export const LearnerId = z.uuid().brand<'LearnerId', 'inout'>()
export type LearnerId = z.infer<typeof LearnerId>

/** One exemplar chosen by one unit in one month, or the unit's word that there was none. */
export const ChoiceId = z.uuid().brand<'ChoiceId', 'inout'>()
export type ChoiceId = z.infer<typeof ChoiceId>

export const ExemplarFileId = z.uuid().brand<'ExemplarFileId', 'inout'>()
export type ExemplarFileId = z.infer<typeof ExemplarFileId>

export const PilotId = z.uuid().brand<'PilotId', 'inout'>()
export type PilotId = z.infer<typeof PilotId>

export const EvaluationId = z.uuid().brand<'EvaluationId', 'inout'>()
export type EvaluationId = z.infer<typeof EvaluationId>
