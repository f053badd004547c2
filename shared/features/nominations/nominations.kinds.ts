/** Who gives the award: cơ sở; Khối; đề nghị tỉnh. */
export const awardLevels = ['base', 'bloc', 'province'] as const
export type AwardLevel = (typeof awardLevels)[number]

/** tập thể; cá nhân. */
export const subjectKinds = ['collective', 'person'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const nominationStatuses = [
  'draft',
  'submitted',
  'screening',
  'eligible',
  'waiting',
  'passed',
  'signing',
  'decided',
  'awarded',
  'returned',
  'ineligible',
  'failed',
  'forwarded',
  'withdrawn',
] as const
export type NominationStatus = (typeof nominationStatuses)[number]

/** biểu dương needs no certificate; khen thưởng has a decision. */
export const recognitions = ['award', 'praise'] as const
export type Recognition = (typeof recognitions)[number]

export const occasions = ['review', 'conclusion', 'topic', 'ad-hoc', 'yearly'] as const
export type Occasion = (typeof occasions)[number]

/** Why a file goes back to its unit; free words may come with them, and must with `other`. */
export const returnReasons = [
  'papers-missing',
  'no-minutes',
  'report-weak',
  'no-figures',
  'not-confirmed',
  'wrong-form',
  'names-differ',
  'condition-open',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]

/** What one who was asked about a nominee has said so far. */
export const opinionStances = ['awaited', 'agrees', 'disagrees', 'other'] as const
export type OpinionStance = (typeof opinionStances)[number]

/** What the province made of a proposal. */
export const upwardOutcomes = ['awaited', 'given', 'refused'] as const
export type UpwardOutcome = (typeof upwardOutcomes)[number]

/** Steps of the assistant: what for; who; whether; with which papers; looked over. */
export const proposalSteps = [1, 2, 3, 4, 5] as const
export type ProposalStep = (typeof proposalSteps)[number]
