import { blankDirective } from '@renderer/features/directives/directive-drafts'
import type { LocalDate } from '@shared/core/local-date'
import type { Campaign, DirectiveChoice } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { CampaignKind, CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import type { DirectiveBasics } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'

/** As the form holds a campaign while it is typed. */
export interface CampaignDraft {
  readonly kind: CampaignKind
  readonly parentId: CampaignId | null
  readonly slogan: string
  readonly name: string
  /** '' none, 'new', or the id of one on record. */
  readonly choice: string
  readonly directive: DirectiveBasics
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
  /** '' while not known. */
  readonly visionYear: number | ''
  readonly scope: string
  readonly status: CampaignStatus
}

export function campaignDraft(campaign: Campaign | null): CampaignDraft {
  return {
    kind: campaign?.kind ?? 'movement',
    parentId: campaign?.parent?.id ?? null,
    slogan: campaign?.slogan ?? '',
    name: campaign?.name ?? '',
    choice: campaign ? (campaign.directive?.id ?? '') : 'new',
    directive: blankDirective,
    startsOn: campaign?.startsOn ?? null,
    endsOn: campaign?.endsOn ?? null,
    visionYear: campaign?.visionYear ?? '',
    scope: campaign?.scope ?? '',
    status: campaign?.status ?? 'launched',
  }
}

function directiveChoice({ choice, directive }: CampaignDraft): DirectiveChoice {
  if (choice === '') return { kind: 'none' }
  if (choice === 'new') return { kind: 'new', directive }
  return { kind: 'existing', id: choice as DirectiveId }
}

/** The command's input; `status` only where one is given. */
export function campaignInput(draft: CampaignDraft) {
  const { name, kind, parentId, slogan, startsOn, endsOn, visionYear, scope } = draft
  return {
    ...{ name, kind, parentId, slogan, startsOn, endsOn, scope },
    visionYear: visionYear === '' ? null : visionYear,
    directive: directiveChoice(draft),
  }
}

/** Problems of the command's input under the names the form's fields have. */
export const fieldOf = (path: readonly PropertyKey[]): string =>
  path.join('.').replace(/^directive\.directive\./, 'directive.')
