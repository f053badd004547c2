import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { OrganisationId } from '../organisation/organisation.ids'
import { CampaignId } from './campaigns.ids'
import { type LaunchForm, launchForms } from './campaigns.kinds'
import { launchStrings as strings } from './launches.strings'

const text = (max: number) => z.string().trim().max(max, strings.tooLong(max))

/** When and how a unit launched a campaign, and by which document. */
export const LaunchDetails = z.strictObject({
  /** null: it did, and nobody knows the day. */
  launchedOn: LocalDate.nullable(),
  form: z.enum(launchForms),
  document: text(200),
  note: text(1000),
})
export type LaunchDetails = z.output<typeof LaunchDetails>

/** all: every base organisation, and whoever else launched it; missing: base organisations alone. */
export const launchListings = ['all', 'launched', 'missing'] as const
export type LaunchListing = (typeof launchListings)[number]

const OfCampaign = z.strictObject({ campaignId: CampaignId })

export const ListLaunches = z.strictObject({
  ...OfCampaign.shape,
  listing: z.enum(launchListings).default('all'),
  /** Accent-insensitive, any words of the name. */
  text: z.string().max(200).default(''),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type ListLaunches = z.output<typeof ListLaunches>

/** Every row of the list, for Excel and the printer. */
const OnPaper = ListLaunches.omit({ offset: true, limit: true }).extend({ taskId: TaskId })
export type LaunchesOnPaper = z.output<typeof OnPaper>

export interface LaunchRow {
  readonly organisationId: OrganisationId
  readonly name: string
  /** Dissolved or merged since. */
  readonly isClosed: boolean
  /** null: nothing is known of a launch. */
  readonly launch: {
    readonly launchedOn: LocalDate | null
    readonly form: LaunchForm
    readonly document: string
    readonly note: string
  } | null
}

export interface LaunchCounts {
  /** Base organisations (TCCSĐ) there are now. */
  readonly required: number
  /** Of them, those that launched it. */
  readonly launched: number
  /** Other organisations that did: cells, or those that have ended. */
  readonly others: number
}

const Units = z.array(OrganisationId).min(1).max(10_000)

export const launchesContract = {
  'campaigns.launches': query<{ readonly total: number; readonly rows: readonly LaunchRow[] }>()(
    ListLaunches,
  ),
  'campaigns.saveLaunchesXlsx': task<{ readonly name: string | null }>()(OnPaper),
  'campaigns.launchesPdf': task<Uint8Array>()(OnPaper),
  'campaigns.launchCounts': query<LaunchCounts>()(OfCampaign),
  /** The same of some units at once; what was known of them is replaced. @throws AppError `campaigns.launchInFuture`, `core.notFound` */
  'campaigns.setLaunches': command<{ readonly units: number }>()(
    z.strictObject({ ...OfCampaign.shape, organisationIds: Units, launch: LaunchDetails }),
  ),
  'campaigns.removeLaunches': command<{ readonly units: number }>()(
    z.strictObject({ ...OfCampaign.shape, organisationIds: Units }),
  ),
}
