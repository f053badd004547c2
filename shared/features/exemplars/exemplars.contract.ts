import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignId } from '../campaigns/campaigns.ids'
import { FrameworkItemId } from '../frameworks/frameworks.ids'
import { OrganisationId } from '../organisation/organisation.ids'
import type { PersonId } from '../people/people.ids'
import { SubjectRef } from '../people/people.subject'
import { RegistrationId } from '../registrations/registrations.ids'
import { ExemplarFileId, ExemplarId } from './exemplars.ids'
import {
  type ExemplarStep,
  exemplarSteps,
  type LearnerAim,
  type LearnerResult,
} from './exemplars.kinds'
import type { ExemplarRecord } from './exemplars.record'
import type { Missing } from './exemplars.rules'
import { exemplarsProblems as problems } from './exemplars.strings'

const line = (max: number) => z.string().trim().max(max)
export const Year = z.int().min(1945).max(2199)
export const Month = z.int().min(1).max(12)
export const Step = z.literal(exemplarSteps)

const filterFields = {
  /** Accent-insensitive, any words of name, unit, title and field. */
  text: z.string().max(200).default(''),
  year: Year.nullable().default(null),
  campaignId: CampaignId.nullable().default(null),
  /** With all units below it. */
  organisationId: OrganisationId.nullable().default(null),
  field: z.string().max(300).nullable().default(null),
  step: Step.nullable().default(null),
  /** Those followed whose step still asks for something. */
  isLacking: z.boolean().default(false),
  /** null: both. */
  isStopped: z.boolean().nullable().default(null),
}

export const ExemplarFilter = z.strictObject(filterFields)
export type ExemplarFilter = z.output<typeof ExemplarFilter>

export const exemplarSorts = ['name', 'unit', 'step', 'year', 'days'] as const

export const ExemplarWindow = z.strictObject({
  ...filterFields,
  sort: z.enum(exemplarSorts).default('name'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type ExemplarWindow = z.output<typeof ExemplarWindow>

/** One exemplar on the board or in a list. */
export interface ExemplarCard {
  readonly id: ExemplarId
  readonly kind: 'person' | 'collective'
  readonly personId: PersonId | null
  readonly organisationId: OrganisationId | null
  /** Of the person, or of the collective. */
  readonly name: string
  /** Where the person works, or what the collective belongs to; may be empty. */
  readonly unit: string
  readonly year: number
  readonly campaign: string | null
  readonly field: string
  readonly title: string
  readonly step: ExemplarStep
  readonly enteredOn: LocalDate
  readonly days: number
  readonly missing: readonly Missing[]
  readonly isRecognised: boolean
  readonly isStalled: boolean
  readonly stoppedOn: LocalDate | null
  readonly stopReason: string
  readonly photoId: ExemplarFileId | null
}

export interface ExemplarPage {
  readonly total: number
  readonly rows: readonly ExemplarCard[]
}

/** One column of the board; the cards that wait longest come first. */
export interface BoardColumn {
  readonly step: ExemplarStep
  readonly total: number
  /** As many as fit a column; the rest is in the list. */
  readonly cards: readonly ExemplarCard[]
}

export interface ExemplarBoard {
  readonly columns: readonly BoardColumn[]
  readonly stopped: { readonly total: number; readonly cards: readonly ExemplarCard[] }
}

/** What the filters may be set to. */
export interface ExemplarChoices {
  /** Newest first. */
  readonly years: readonly number[]
  readonly fields: readonly string[]
  readonly thisYear: number
}

/** What one subject learns from others. */
export interface SubjectLearning {
  readonly exemplarId: ExemplarId
  readonly exemplar: string
  readonly title: string
  readonly year: number
  readonly aim: LearnerAim
  readonly result: LearnerResult
  readonly assessedOn: LocalDate | null
}

export interface SubjectExemplars {
  readonly own: readonly ExemplarCard[]
  readonly learning: readonly SubjectLearning[]
}

/** Who registered to become an exemplar. */
export interface Candidate {
  readonly registrationId: RegistrationId
  readonly campaignId: CampaignId
  readonly campaign: string
  readonly personId: PersonId | null
  readonly organisationId: OrganisationId
  readonly name: string
  readonly unit: string
  readonly fieldItemId: FrameworkItemId | null
  /** The unit's own words for the field; `field` is these or the framework's. */
  readonly ownField: string
  readonly field: string
}

/** The month of a unit in which it was chosen. */
const ChosenIn = z.strictObject({ organisationId: OrganisationId, year: Year, month: Month })

const exemplarFields = {
  subject: SubjectRef,
  campaignId: CampaignId.nullable(),
  year: Year,
  fieldItemId: FrameworkItemId.nullable(),
  field: line(300),
  title: line(300).min(1, problems.titleMissing),
  story: line(8000),
  workEffect: line(4000),
  howToCopy: line(4000),
  registrationId: RegistrationId.nullable(),
  registrationNote: line(500),
}

export const ExemplarDetails = z.strictObject(exemplarFields)
export type ExemplarDetails = z.output<typeof ExemplarDetails>

export const CreateExemplar = z.strictObject({
  ...exemplarFields,
  /** The day it entered step 1. */
  startedOn: LocalDate,
  chosenIn: ChosenIn.nullable().default(null),
})
export type CreateExemplar = z.output<typeof CreateExemplar>

export const MoveExemplar = z.strictObject({
  id: ExemplarId,
  to: Step,
  on: LocalDate,
  reason: line(1000),
})
export type MoveExemplar = z.output<typeof MoveExemplar>

const ById = z.strictObject({ id: ExemplarId })
const OnPaper = z.strictObject({ ...filterFields, taskId: TaskId })

export const exemplarsContract = {
  'exemplars.list': query<ExemplarPage>()(ExemplarWindow),
  'exemplars.board': query<ExemplarBoard>()(ExemplarFilter),
  'exemplars.choices': query<ExemplarChoices>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'exemplars.get': query<ExemplarRecord>()(ById),
  /** Registered to become one, and none yet; at most 200. */
  'exemplars.candidates': query<readonly Candidate[]>()(z.strictObject({ year: Year })),
  'exemplars.ofSubject': query<SubjectExemplars>()(SubjectRef),
  /** The bytes of a photo, for the window; null when the file is missing or damaged. */
  'exemplars.photo': query<{ readonly kind: string; readonly bytes: Uint8Array } | null>()(
    z.strictObject({ id: ExemplarFileId }),
  ),
  /** @throws AppError `exemplars.alreadyThere`, `.inFuture`, `core.notFound` */
  'exemplars.create': command<{ readonly id: ExemplarId }>()(CreateExemplar),
  /** @throws AppError `exemplars.alreadyThere`, `core.notFound` */
  'exemplars.edit': command<null>()(z.strictObject({ id: ExemplarId, exemplar: ExemplarDetails })),
  /** With everything kept of it. */
  'exemplars.remove': command<null>()(ById),
  /** @throws AppError `exemplars.isStopped`, `.sameStep`, `.tooEarly`, `.inFuture`, `.needsReason…` */
  'exemplars.move': command<null>()(MoveExemplar),
  /** @throws AppError `exemplars.isStopped`, `.tooEarly`, `.inFuture` */
  'exemplars.stop': command<null>()(
    z.strictObject({
      id: ExemplarId,
      on: LocalDate,
      reason: line(1000).min(1, problems.reasonMissing),
    }),
  ),
  /** @throws AppError `exemplars.isFollowed` */
  'exemplars.resume': command<null>()(ById),
  /** @returns the name of the file; null when the dialog was closed */
  'exemplars.saveXlsx': task<{ readonly name: string | null }>()(OnPaper),
  /** A4 landscape, to be looked at, printed and saved. */
  'exemplars.pdf': task<Uint8Array>()(OnPaper),
  /** The same as plain text for the web site of the committee, whole. */
  'exemplars.saveText': task<{ readonly name: string | null }>()(
    z.strictObject({ id: ExemplarId, taskId: TaskId }),
  ),
  /** “Phiếu nhân rộng” from the office's Word template, whole. @throws AppError `documents.*` */
  'exemplars.saveSheetDocx': task<{ readonly name: string | null }>()(
    z.strictObject({ id: ExemplarId, taskId: TaskId }),
  ),
  /** “Phiếu nhân rộng” on one A4 page, and which parts had to be shortened to fit. */
  'exemplars.sheetPdf': task<{
    readonly pdf: Uint8Array
    readonly cut: readonly string[]
  }>()(z.strictObject({ id: ExemplarId, taskId: TaskId })),
}
