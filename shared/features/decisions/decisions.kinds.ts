/** Dự thảo; đã ban hành; đã đính chính; đã hủy bỏ. */
export const decisionStatuses = ['draft', 'issued', 'corrected', 'revoked'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

/** How an awarded subject is addressed on paper. */
export const awardHonorifics = ['collective', 'comrade', 'mr', 'mrs', 'mrOrMrs'] as const
export type AwardHonorific = (typeof awardHonorifics)[number]
