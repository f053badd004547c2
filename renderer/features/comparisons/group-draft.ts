import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { GroupDetails } from '@shared/features/comparisons/comparisons.contract'
import type {
  ComparisonForm,
  ComparisonSubject,
} from '@shared/features/comparisons/comparisons.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

export type SubjectId = OrganisationId | PersonId

/** A group as it is being typed. */
export interface GroupDraft {
  readonly form: ComparisonForm
  readonly subject: ComparisonSubject
  readonly name: string
  readonly firstYear: number
  readonly lastYear: number | null
  readonly campaignId: CampaignId | null
  readonly content: string
  readonly note: string
  /** Of a new pair. */
  readonly sides: readonly [SubjectId | null, SubjectId | null]
}

export const blankGroup = (year: number): GroupDraft => ({
  ...{ form: 'cluster', subject: 'organisation', name: '', firstYear: year, lastYear: null },
  ...{ campaignId: null, content: '', note: '', sides: [null, null] },
})

export const groupOf = ({
  name,
  firstYear,
  lastYear,
  campaignId,
  content,
  note,
}: GroupDraft): GroupDetails => ({ name, firstYear, lastYear, campaignId, content, note })
