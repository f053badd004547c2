import type { LocalDate } from '@shared/core/local-date'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { RegistrationId } from './registrations.ids'
import type { RegistrationState, RegistrationSubject } from './registrations.kinds'
import { CoverageScope, RegistrationPart } from './registrations.part'
import type { CoverageCount, CoverageFigures } from './registrations.rules'

/** An organisation with all below it, or by itself. */
export interface CoverageLine extends CoverageFigures {
  readonly organisationId: OrganisationId
  readonly name: string
  /** Above it; empty in the list of those directly below. */
  readonly unit: string
  readonly level: OrganisationLevel
  readonly hasChildren: boolean
  /** The line is the organisation by itself, without those below it. */
  readonly isOwn: boolean
  /** Its own registration as a collective; null: none. */
  readonly state: RegistrationState | null
  readonly registrationId: RegistrationId | null
}

export interface CoverageTable {
  /** Members and organisations are those of this day. */
  readonly day: LocalDate
  /** From the top to the one in question. */
  readonly path: readonly { readonly id: OrganisationId; readonly name: string }[]
  /** Without a search: itself, then each directly below it; they add up to `total`. */
  readonly lines: readonly CoverageLine[]
  /** How many lines there are; a search shows the first of them only. */
  readonly lineCount: number
  readonly total: CoverageFigures
  /** Grass-roots organisations (TCCSĐ) of the scope: their own registrations. */
  readonly base: CoverageCount
  /** Papers waiting to be approved. */
  readonly waiting: Readonly<Record<RegistrationSubject, number>>
}

export interface RegistrationYears {
  /** With anything on record, newest first. */
  readonly years: readonly number[]
  readonly thisYear: number
  /** The year to begin with. */
  readonly suggested: number
}

export const fileFormats = ['pdf', 'xlsx', 'print'] as const
export const formFormats = ['pdf', 'docx', 'print'] as const

export type Saved = { readonly name: string | null }

/** Lines of a search shown at once. */
export const mostLinesFound = 200

export const coverageContract = {
  'registrations.years': query<RegistrationYears>()(z.strictObject({ campaignId: CampaignId })),
  'registrations.coverage': query<CoverageTable>()(
    z.strictObject({
      ...CoverageScope.shape,
      /** Accent-insensitive, any words of the name; not empty: organisations anywhere in the scope. */
      text: z.string().max(200).default(''),
    }),
  ),
  /** name null: printed, or the dialog was closed. */
  'registrations.coverageFile': task<Saved>()(
    z.strictObject({ ...CoverageScope.shape, format: z.enum(fileFormats), taskId: TaskId }),
  ),
  /** Danh sách đã đăng ký. */
  'registrations.registeredFile': task<Saved>()(
    z.strictObject({ ...RegistrationPart.shape, format: z.enum(fileFormats), taskId: TaskId }),
  ),
  /** Danh sách chưa đăng ký. */
  'registrations.missingFile': task<Saved>()(
    z.strictObject({ ...RegistrationPart.shape, format: z.enum(fileFormats), taskId: TaskId }),
  ),
}
