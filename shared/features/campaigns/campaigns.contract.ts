import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { type Directive, DirectiveBasics } from '../directives/directives.contract'
import { DirectiveId } from '../directives/directives.ids'
import type { Framework, FrameworkItem } from '../frameworks/frameworks.contract'
import { FrameworkId } from '../frameworks/frameworks.ids'
import { CampaignId, CampaignYearId } from './campaigns.ids'
import { campaignKinds, campaignStatuses } from './campaigns.kinds'
import { runsForward } from './campaigns.rules'
import { campaignsStrings as strings } from './campaigns.strings'
import { campaignFilesContract } from './files.contract'
import { launchesContract } from './launches.contract'

const text = (max: number) => z.string().trim().max(max)

/** The document behind a campaign: none, one on record, or a new one put on record with it. */
export const DirectiveChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('existing'), id: DirectiveId }),
  z.strictObject({ kind: z.literal('new'), directive: DirectiveBasics }),
])
export type DirectiveChoice = z.output<typeof DirectiveChoice>

const campaignFields = {
  kind: z.enum(campaignKinds).default('movement'),
  /** The movement it is a part of (R-070 … R-072). */
  parentId: CampaignId.nullable().default(null),
  /** “Ngành ngành thi đua, nhà nhà thi đua, người người thi đua”. */
  slogan: text(300).default(''),
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
  readonly kind: (typeof campaignKinds)[number]
  readonly parent: { readonly id: CampaignId; readonly name: string } | null
  readonly slogan: string
  /** Frameworks it uses, one per audience. */
  readonly frameworkCount: number
  /** Award rounds held in it. */
  readonly roundCount: number
}

const category = text(200).min(1)

/** Who may take part, as the plan words it. */
export const CampaignParticipants = z.strictObject({
  collectives: z.array(category).max(50),
  /** A person need not be a Party member. */
  people: z.array(category).max(50),
})
export type CampaignParticipants = z.output<typeof CampaignParticipants>

/** What a campaign asks of one year: its theme and its contents. */
export const CampaignYearText = z.strictObject({
  year: z.int(strings.yearRange).min(1945, strings.yearRange).max(2199, strings.yearRange),
  theme: text(500),
  content: text(20_000),
})
export type CampaignYearText = z.output<typeof CampaignYearText>

export interface CampaignYear extends CampaignYearText {
  readonly id: CampaignYearId
}

/** What is said of a campaign beside its facts. */
export interface CampaignParticulars {
  readonly participants: CampaignParticipants
  /** The newest first. */
  readonly years: readonly CampaignYear[]
  /** Campaigns that are parts of it. */
  readonly parts: readonly Pick<Campaign, 'id' | 'name' | 'kind' | 'status'>[]
}

/** Whose framework it is here; '' where it is for whom the framework itself says. */
const FrameworkUse = z.strictObject({ frameworkId: FrameworkId, audience: text(500) })

/** A campaign of the built-in catalogue, with where it is known from. */
export interface CatalogueCampaignOffer {
  readonly key: string
  readonly name: string
  readonly period: string
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** What comes with it: the movement it is a part of, its document, its frameworks. */
  readonly brings: readonly string[]
  /** The record that is this campaign already. */
  readonly presentAs: CampaignId | null
}

/** A framework as one campaign uses it. */
export interface UsedFramework {
  readonly framework: Framework
  /** For whom in this campaign; as the framework says where the campaign does not. */
  readonly audience: string
  /** In no order: `treeOf` puts them in theirs. */
  readonly items: readonly FrameworkItem[]
}

const CampaignFilter = z.strictObject({
  /** Accent-insensitive, any words of the name or the directive. */
  text: z.string().max(200).default(''),
  status: z.enum(campaignStatuses).nullable().default(null),
})

const CampaignsOnPaper = CampaignFilter.extend({ taskId: TaskId })
export type CampaignsOnPaper = z.output<typeof CampaignsOnPaper>

export const campaignsContract = {
  /** What its collectives and people can take up: legs, prongs and contents, per audience. */
  'campaigns.frameworks': query<readonly UsedFramework[]>()(
    z.strictObject({ campaignId: CampaignId }),
  ),
  /** The newest first; those without a start last. */
  'campaigns.list': query<readonly Campaign[]>()(CampaignFilter),
  /** @returns the name of the file; null when the dialog was closed */
  'campaigns.saveXlsx': task<{ readonly name: string | null }>()(CampaignsOnPaper),
  /** A4 landscape, to be looked at, printed and saved. */
  'campaigns.pdf': task<Uint8Array>()(CampaignsOnPaper),
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
  /** With its participants, years and choice of frameworks. @throws AppError `campaigns.inUse` … */
  'campaigns.remove': command<null>()(z.strictObject({ id: CampaignId })),

  'campaigns.ofFramework': query<CampaignParticulars['parts']>()(
    z.strictObject({ frameworkId: FrameworkId }),
  ),
  'campaigns.particulars': query<CampaignParticulars>()(z.strictObject({ id: CampaignId })),
  'campaigns.setParticipants': command<null>()(
    z.strictObject({ id: CampaignId, participants: CampaignParticipants }),
  ),
  'campaigns.setFrameworks': command<null>()(
    z.strictObject({ id: CampaignId, frameworks: z.array(FrameworkUse).max(20) }),
  ),
  /** Adds the year, or replaces what is said of it. */
  'campaigns.setYear': command<null>()(CampaignYearText.extend({ id: CampaignId })),
  'campaigns.removeYear': command<null>()(z.strictObject({ id: CampaignYearId })),

  'campaigns.catalogue': query<readonly CatalogueCampaignOffer[]>()(z.strictObject({})),
  'campaigns.addFromCatalogue': command<{ campaigns: number }>()(
    z.strictObject({ keys: z.array(z.string().max(60)).min(1).max(100) }),
  ),

  ...launchesContract,
  ...campaignFilesContract,
}
