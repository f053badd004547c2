import type { Handlers } from '@electron/ipc/context'
import type { campaignsContract } from '@shared/features/campaigns/campaigns.contract'
import { addCampaignsFromCatalogue, listCampaignCatalogue } from './campaigns.catalogue.service'
import { attachFile, detachFile, listFiles, openFile, saveFile } from './campaigns.files.service'
import { itemsOf, listCampaignsUsing } from './campaigns.frameworks.queries'
import { launchesPdf, saveLaunchesXlsx } from './campaigns.launches.files'
import { countLaunches, listLaunches } from './campaigns.launches.queries'
import { removeLaunches, setLaunches } from './campaigns.launches.service'
import { campaignsPdf, saveCampaignsXlsx } from './campaigns.lists.files'
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
  'campaigns.saveXlsx': saveCampaignsXlsx,
  'campaigns.pdf': campaignsPdf,
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

  'campaigns.launches': (asked, { db }) => listLaunches(db, asked),
  'campaigns.saveLaunchesXlsx': saveLaunchesXlsx,
  'campaigns.launchesPdf': launchesPdf,
  'campaigns.launchCounts': (asked, { db }) => countLaunches(db, asked),
  'campaigns.setLaunches': setLaunches,
  'campaigns.removeLaunches': removeLaunches,

  'campaigns.files': (asked, { db }) => listFiles(db, asked),
  'campaigns.attach': attachFile,
  'campaigns.detach': detachFile,
  'campaigns.openFile': openFile,
  'campaigns.saveFile': saveFile,
}
