import { z } from 'zod'

export const CampaignId = z.uuid().brand<'CampaignId', 'inout'>()
export type CampaignId = z.infer<typeof CampaignId>

export const DirectiveId = z.uuid().brand<'DirectiveId', 'inout'>()
export type DirectiveId = z.infer<typeof DirectiveId>
