import { z } from 'zod'

export const CampaignId = z.uuid().brand<'CampaignId', 'inout'>()
export type CampaignId = z.infer<typeof CampaignId>

export const CampaignFrameworkId = z.uuid().brand<'CampaignFrameworkId', 'inout'>()
export type CampaignFrameworkId = z.infer<typeof CampaignFrameworkId>

export const CampaignParticipantId = z.uuid().brand<'CampaignParticipantId', 'inout'>()
export type CampaignParticipantId = z.infer<typeof CampaignParticipantId>

export const CampaignYearId = z.uuid().brand<'CampaignYearId', 'inout'>()
export type CampaignYearId = z.infer<typeof CampaignYearId>

/** That one unit launched a campaign. */
export const CampaignLaunchId = z.uuid().brand<'CampaignLaunchId', 'inout'>()
export type CampaignLaunchId = z.infer<typeof CampaignLaunchId>

export const CampaignFileId = z.uuid().brand<'CampaignFileId', 'inout'>()
export type CampaignFileId = z.infer<typeof CampaignFileId>
