import { z } from 'zod'

export const CampaignId = z.uuid().brand<'CampaignId', 'inout'>()
export type CampaignId = z.infer<typeof CampaignId>
