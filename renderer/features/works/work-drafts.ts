import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { WorkDetails, WorkItem } from '@shared/features/works/works.contract'
import { thisYear } from './work-filter'

/** As the form starts: an item on record, or a blank one of a campaign. */
export function workDraft(item: WorkItem | null, campaignId: CampaignId | null): WorkDetails {
  if (item) {
    const {
      id: _id,
      campaign: _campaign,
      frameworkItem: _line,
      organisation: _organisation,
      person: _person,
      attachmentCount: _count,
      ...details
    } = item
    return details
  }
  return {
    campaignId,
    frameworkItemId: null,
    year: thisYear,
    field: '',
    title: '',
    organisationId: null,
    personId: null,
    ownerText: '',
    startsOn: null,
    dueOn: null,
    doneOn: null,
    state: 'planned',
    progress: 0,
    result: '',
    note: '',
  }
}
