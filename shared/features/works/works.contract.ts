import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignId } from '../campaigns/campaigns.ids'
import { runsForward } from '../campaigns/campaigns.rules'
import { FrameworkItemId } from '../frameworks/frameworks.ids'
import { OrganisationId } from '../organisation/organisation.ids'
import { PersonId } from '../people/people.ids'
import { WorkAttachmentId, WorkItemId } from './works.ids'
import { workStates } from './works.kinds'
import type { WorkCounts } from './works.rules'
import { worksStrings as strings } from './works.strings'

const text = (max: number) => z.string().trim().max(max)
const year = z.int().min(1945).max(2199)

export const WorkDetails = z
  .strictObject({
    campaignId: CampaignId.nullable(),
    frameworkItemId: FrameworkItemId.nullable(),
    /** The year of the plan it is counted in. */
    year,
    /** Lĩnh vực công tác; '' when it is not sorted into one. */
    field: text(200),
    title: text(500).min(1, strings.titleMissing),
    organisationId: OrganisationId.nullable(),
    personId: PersonId.nullable(),
    ownerText: text(300),
    startsOn: LocalDate.nullable(),
    dueOn: LocalDate.nullable(),
    doneOn: LocalDate.nullable(),
    state: z.enum(workStates),
    /** Whole percent; 100 says the same as `done`. */
    progress: z.int().min(0).max(100),
    result: text(4000),
    note: text(2000),
  })
  .refine(({ startsOn, dueOn }) => runsForward(startsOn, dueOn), {
    path: ['dueOn'],
    message: strings.runsBackward,
  })
export type WorkDetails = z.output<typeof WorkDetails>

export interface WorkItem extends WorkDetails {
  readonly id: WorkItemId
  readonly campaign: string | null
  /** “Mũi thứ hai – Đổi mới phương thức lãnh đạo…”. */
  readonly frameworkItem: string | null
  /** Name of today, told from namesakes. */
  readonly organisation: string | null
  readonly person: string | null
  readonly attachmentCount: number
}

export interface WorkAttachment {
  readonly id: WorkAttachmentId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
  /** UTC. */
  readonly addedAt: string
}

export interface WorkRecord {
  readonly item: WorkItem
  readonly attachments: readonly WorkAttachment[]
}

/** `late`: not done and its day over; `incomplete`: owner, start or end still open. */
export const workMarks = ['late', 'incomplete'] as const

export const WorkFilter = z.strictObject({
  /** Accent-insensitive, any words of title, field, owner or result. */
  text: z.string().max(200).default(''),
  campaignId: CampaignId.nullable().default(null),
  year: year.nullable().default(null),
  field: z.string().max(200).nullable().default(null),
  state: z.enum(workStates).nullable().default(null),
  mark: z.enum(workMarks).nullable().default(null),
})
export type WorkFilter = z.output<typeof WorkFilter>

export interface WorkList {
  /** Those due first at the top, those without a day last. */
  readonly items: readonly WorkItem[]
  /** Of the year and campaign asked for, whatever else is filtered. */
  readonly counts: WorkCounts
  /** The office's day, by which items are late. */
  readonly today: LocalDate
}

/** What the fields of a filter and of a form can be filled with. */
export interface WorkChoices {
  /** Fields of work that are in use, in alphabetical order. */
  readonly fields: readonly string[]
  /** Years that have items, the newest first. */
  readonly years: readonly number[]
}

const ById = z.strictObject({ id: WorkItemId })
const Ids = z.array(WorkItemId).min(1).max(2000)
const taskId = TaskId
const Saved = { name: null as string | null }
/** null: every row that passes the filter. */
const OnPaper = WorkFilter.extend({ ids: Ids.nullable(), taskId })
export type WorksOnPaper = z.output<typeof OnPaper>

export const worksContract = {
  'works.list': query<WorkList>()(WorkFilter),
  'works.choices': query<WorkChoices>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'works.get': query<WorkRecord>()(ById),
  'works.create': command<{ id: WorkItemId }>()(WorkDetails),
  'works.edit': command<null>()(z.strictObject({ id: WorkItemId, item: WorkDetails })),
  'works.remove': command<{ removed: number }>()(z.strictObject({ ids: Ids })),
  /** “Đã xong”, all of them on one day; those done already stay as they are. */
  'works.markDone': command<{ marked: number }>()(
    z.strictObject({ ids: Ids, doneOn: LocalDate.nullable() }),
  ),

  /** Asks for a file and keeps a copy; null when the dialog was closed. */
  'works.attach': task<{ id: WorkAttachmentId; name: string } | null>()(
    z.strictObject({ taskId, id: WorkItemId, ...dropped }),
  ),
  'works.detach': command<null>()(z.strictObject({ id: WorkAttachmentId })),
  'works.openAttachment': task<null>()(z.strictObject({ taskId, id: WorkAttachmentId })),
  'works.saveAttachment': task<typeof Saved>()(z.strictObject({ taskId, id: WorkAttachmentId })),

  'works.saveXlsx': task<typeof Saved>()(OnPaper),
  /** The pages to look at, print or save. */
  'works.pdf': task<Uint8Array>()(OnPaper),
}
