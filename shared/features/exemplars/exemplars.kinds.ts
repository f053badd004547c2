/** The five steps in their order (R-152 … R-156). */
export const exemplarSteps = [1, 2, 3, 4, 5] as const
export type ExemplarStep = (typeof exemplarSteps)[number]

export const learnerAims = ['study', 'catch-up', 'overtake'] as const
export type LearnerAim = (typeof learnerAims)[number]

export const learnerResults = ['studying', 'caught-up', 'overtaken', 'not-attained'] as const
export type LearnerResult = (typeof learnerResults)[number]

/** Ways of learning: giao lưu, câu lạc bộ, báo cáo viên, tham quan. */
export const activityKinds = ['exchange', 'club', 'reporter', 'visit', 'other'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** A model unit the Bloc directs, or a “Dân vận khéo” model. */
export const pilotKinds = ['pilot', 'mass-work'] as const
export type PilotKind = (typeof pilotKinds)[number]

/** A model unit is chosen; a “Dân vận khéo” model is registered, appraised, then recognised or not. */
export const pilotStages = ['chosen', 'registered', 'appraised', 'recognised', 'refused'] as const
export type PilotStage = (typeof pilotStages)[number]
