/** Life of a campaign, in the order the office lives it; then the two ways it stops. */
export const campaignStatuses = [
  'draft',
  'launched',
  'running',
  'reviewed',
  'concluded',
  'closed',
  'paused',
  'cancelled',
] as const
export type CampaignStatus = (typeof campaignStatuses)[number]

/** A movement, a peak within one (đợt cao điểm), the year's part of one, or one beside it. */
export const campaignKinds = ['movement', 'peak', 'yearly', 'parallel'] as const
export type CampaignKind = (typeof campaignKinds)[number]

/** How a unit launched it: hội nghị, lồng ghép trong họp - sinh hoạt, kế hoạch, công văn, khác. */
export const launchForms = ['conference', 'meeting', 'plan', 'letter', 'other'] as const
export type LaunchForm = (typeof launchForms)[number]
