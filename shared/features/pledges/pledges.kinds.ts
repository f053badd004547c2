/** Life of a pledge, in order. */
export const pledgeStatuses = ['draft', 'waiting', 'signed', 'evaluated'] as const
export type PledgeStatus = (typeof pledgeStatuses)[number]

/** How pledges are drafted: one for each unit, one for all, one for each comparison group. */
export const draftShapes = ['each', 'together', 'groups'] as const
export type DraftShape = (typeof draftShapes)[number]

/** What of a list of pledges is wanted. */
export const pledgeGaps = ['unsigned', 'no-scan'] as const
export type PledgeGap = (typeof pledgeGaps)[number]
