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
