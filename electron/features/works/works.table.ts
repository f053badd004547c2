import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { WorkAttachmentId, WorkItemId } from '@shared/features/works/works.ids'
import type { WorkState } from '@shared/features/works/works.kinds'

export interface WorkItemTable {
  id: WorkItemId
  campaign_id: CampaignId | null
  framework_item_id: FrameworkItemId | null
  /** The year of the plan it belongs to and is counted in. */
  year: number
  /** Lĩnh vực công tác; '' when it is not sorted into one. */
  field: string
  title: string
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  /** An owner who is on no list: “Tổ giúp việc”; may be empty. */
  owner_text: string
  starts_on: LocalDate | null
  due_on: LocalDate | null
  done_on: LocalDate | null
  state: WorkState
  /** Percent, whole; 100 if and only if done. */
  progress: number
  result: string
  note: string
  search_text: string
}

/** The file itself lies in the data folder under its hash. */
export interface WorkItemAttachmentTable {
  id: WorkAttachmentId
  work_item_id: WorkItemId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}
