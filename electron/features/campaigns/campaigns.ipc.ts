import type { Handlers } from '@electron/ipc/context'
import type { campaignsContract } from '@shared/features/campaigns/campaigns.contract'
import { addCampaignsFromCatalogue, listCampaignCatalogue } from './campaigns.catalogue.service'
import { itemsOf, listCampaignsUsing } from './campaigns.frameworks.queries'
import {
  removeYear,
  setFrameworks,
  setParticipants,
  setYear,
} from './campaigns.particulars.service'
import { getCampaign, getParticulars, listCampaigns, listCampaignsOf } from './campaigns.queries'
import {
  createCampaign,
  editCampaign,
  removeCampaign,
  setCampaignStatus,
} from './campaigns.service'

export const campaignsHandlers: Handlers<typeof campaignsContract> = {
  'campaigns.frameworks': ({ campaignId }, { db }) => itemsOf(db, campaignId),
  'campaigns.list': (filter, { db }) => listCampaigns(db, filter),
  'campaigns.ofDirective': ({ directiveId }, { db }) => listCampaignsOf(db, directiveId),
  'campaigns.get': ({ id }, { db }) => getCampaign(db, id),
  'campaigns.create': createCampaign,
  'campaigns.edit': editCampaign,
  'campaigns.setStatus': setCampaignStatus,
  'campaigns.remove': removeCampaign,
  'campaigns.ofFramework': ({ frameworkId }, { db }) => listCampaignsUsing(db, frameworkId),
  'campaigns.particulars': ({ id }, { db }) => getParticulars(db, id),
  'campaigns.setParticipants': setParticipants,
  'campaigns.setFrameworks': setFrameworks,
  'campaigns.setYear': setYear,
  'campaigns.removeYear': removeYear,
  'campaigns.catalogue': (_, { db }) => listCampaignCatalogue(db),
  'campaigns.addFromCatalogue': addCampaignsFromCatalogue,
}
