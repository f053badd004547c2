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
