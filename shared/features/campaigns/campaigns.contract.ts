import { LocalDate } from '@shared/core/local-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { type Directive, DirectiveBasics } from '../directives/directives.contract'
import { DirectiveId } from '../directives/directives.ids'
import type { Framework, FrameworkItem } from '../frameworks/frameworks.contract'
import { CampaignId } from './campaigns.ids'
import { campaignStatuses } from './campaigns.kinds'
import { runsForward } from './campaigns.rules'
import { campaignsStrings as strings } from './campaigns.strings'

const text = (max: number) => z.string().trim().max(max)

/** The document behind a campaign: none, one on record, or a new one put on record with it. */
export const DirectiveChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('existing'), id: DirectiveId }),
  z.strictObject({ kind: z.literal('new'), directive: DirectiveBasics }),
])
export type DirectiveChoice = z.output<typeof DirectiveChoice>

const campaignFields = {
  name: text(300).min(1, strings.nameMissing),
  directive: DirectiveChoice,
  startsOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
  /** “tầm nhìn đến năm 2030”. */
  visionYear: z
    .int(strings.visionYearRange)
    .min(1990, strings.visionYearRange)
    .max(2199, strings.visionYearRange)
    .nullable(),
  /** Who takes part and in what; as the office words it, may be empty. */
  scope: text(2000),
}
const endsAfterStart = {
  check: (period: { startsOn: LocalDate | null; endsOn: LocalDate | null }) =>
    runsForward(period.startsOn, period.endsOn),
  problem: { path: ['endsOn'], message: strings.periodForward },
}

export const CampaignDetails = z
  .strictObject(campaignFields)
  .refine(endsAfterStart.check, endsAfterStart.problem)
export type CampaignDetails = z.output<typeof CampaignDetails>

/** A campaign may be put on record late, so it starts in whatever state it is in by now. */
export const CreateCampaign = z
  .strictObject({ ...campaignFields, status: z.enum(campaignStatuses).default('draft') })
  .refine(endsAfterStart.check, endsAfterStart.problem)
export type CreateCampaign = z.output<typeof CreateCampaign>

export interface Campaign {
  readonly id: CampaignId
  readonly name: string
  readonly directive: Directive | null
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
  readonly visionYear: number | null
  readonly status: (typeof campaignStatuses)[number]
  readonly scope: string
  /** Award rounds held in it. */
  readonly roundCount: number
}

/** A framework as one campaign uses it. */
export interface UsedFramework {
  readonly framework: Framework
  /** For whom in this campaign; as the framework says where the campaign does not. */
  readonly audience: string
  /** In no order: `treeOf` puts them in theirs. */
  readonly items: readonly FrameworkItem[]
}

export const campaignsContract = {
  /** What its collectives and people can take up: legs, prongs and contents, per audience. */
  'campaigns.frameworks': query<readonly UsedFramework[]>()(
    z.strictObject({ campaignId: CampaignId }),
  ),
  /** The newest first; those without a start last. */
  'campaigns.list': query<readonly Campaign[]>()(
    z.strictObject({
      /** Accent-insensitive, any words of the name or the directive. */
      text: z.string().max(200).default(''),
      status: z.enum(campaignStatuses).nullable().default(null),
    }),
  ),
  'campaigns.ofDirective': query<readonly Campaign[]>()(
    z.strictObject({ directiveId: DirectiveId }),
  ),
  /** @throws AppError `core.notFound` */
  'campaigns.get': query<Campaign>()(z.strictObject({ id: CampaignId })),
  'campaigns.create': command<{ id: CampaignId }>()(CreateCampaign),
  'campaigns.edit': command<null>()(z.strictObject({ id: CampaignId, campaign: CampaignDetails })),
  'campaigns.setStatus': command<null>()(
    z.strictObject({ id: CampaignId, status: z.enum(campaignStatuses) }),
  ),
  'campaigns.remove': command<null>()(z.strictObject({ id: CampaignId })),
}
