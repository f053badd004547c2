import { tidy } from '@shared/core/vietnamese-fold'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignId } from '../campaigns/campaigns.ids'
import { OrganisationId } from '../organisation/organisation.ids'
import { PersonId } from '../people/people.ids'
import { ComparisonGroupId, ComparisonMemberId, CriterionId } from './comparisons.ids'
import {
  type ComparisonForm,
  type ComparisonSubject,
  comparisonForms,
  comparisonSubjects,
  criterionSources,
  type Difference,
  type LeadRole,
  leadRoles,
} from './comparisons.kinds'
import { comparisonProblems as problems } from './comparisons.strings'

const Year = z.int().min(1945).max(2199)
const text = (max: number) => z.string().transform(tidy).pipe(z.string().max(max, problems.tooLong))
const Points = z.int().min(0).max(10_000_000)
const SubjectId = z.union([OrganisationId, PersonId])

const details = {
  name: text(300).pipe(z.string().min(1, problems.nameMissing)),
  campaignId: CampaignId.nullable().default(null),
  firstYear: Year,
  lastYear: Year.nullable().default(null),
  /** What they emulate one another in; as the office words it. */
  content: text(2000).default(''),
  note: text(1000).default(''),
}
const forward = (group: { firstYear: number; lastYear: number | null }) =>
  group.lastYear === null || group.lastYear >= group.firstYear
const backward = { path: ['lastYear'], message: problems.yearsForward }

export const GroupDetails = z.strictObject(details).refine(forward, backward)
export type GroupDetails = z.output<typeof GroupDetails>

export const CreateGroup = z
  .strictObject({
    ...details,
    form: z.enum(comparisonForms),
    subject: z.enum(comparisonSubjects),
    members: z.array(SubjectId).max(500).default([]),
  })
  .refine(forward, backward)
export type CreateGroup = z.output<typeof CreateGroup>

export const CriterionInput = z.strictObject({
  /** null: a new one. Those left out of the list go, with their points. */
  id: CriterionId.nullable(),
  title: text(200).pipe(z.string().min(1, problems.criterionTitle)),
  /** Whole hundredths. */
  mostPoints: Points.min(1, problems.mostPoints),
  source: z.enum(criterionSources),
  /** For `rating`: excellent, good, completed, not completed. */
  ratingPoints: z.tuple([Points, Points, Points, Points]).nullable(),
})
export type CriterionInput = z.output<typeof CriterionInput>

export interface ComparisonSummary {
  readonly id: ComparisonGroupId
  readonly name: string
  readonly form: ComparisonForm
  readonly subject: ComparisonSubject
  readonly firstYear: number
  readonly lastYear: number | null
  readonly memberCount: number
  /** Who leads this year; empty when nobody is named. */
  readonly lead: string
}

export interface Proposal {
  readonly key: string
  readonly name: string
  readonly memberCount: number
  /** It was made before. */
  readonly exists: boolean
}

export interface Criterion extends Omit<CriterionInput, 'id'> {
  readonly id: CriterionId
}

export interface BoardRow {
  readonly memberId: ComparisonMemberId
  readonly subjectId: OrganisationId | PersonId
  readonly name: string
  /** What tells it from namesakes: level and type, or unit. */
  readonly detail: string
  /** Why it can no longer be held against the others: “Đã kết thúc hoạt động…”; empty while it can. */
  readonly gone: string
  /** In the order of the criteria; null: not known yet. */
  readonly points: readonly (number | null)[]
  readonly total: number | null
  readonly rank: number | null
  /** “Nhất khối”, as the office words it. */
  readonly title: string
  readonly note: string
}

export interface ComparisonBoard extends ComparisonSummary {
  readonly campaignId: CampaignId | null
  readonly campaign: string
  readonly content: string
  readonly note: string
  readonly year: number
  readonly criteria: readonly Criterion[]
  /** Criteria of the latest year before, to start from when this one has none. */
  readonly previousCriteria: readonly Criterion[]
  /** By place; those without a whole total after them, in the order of the group. */
  readonly rows: readonly BoardRow[]
  readonly leads: readonly {
    readonly year: number
    readonly role: LeadRole
    readonly memberId: ComparisonMemberId
    readonly name: string
  }[]
  /** Whose turn it is this year. */
  readonly nextLead: ComparisonMemberId | null
  readonly differences: readonly Difference[]
}

const ById = z.strictObject({ id: ComparisonGroupId })
const ByYear = z.strictObject({ id: ComparisonGroupId, year: Year })
const OnPaper = z.strictObject({ taskId: TaskId, id: ComparisonGroupId, year: Year })
export type BoardOnPaper = z.output<typeof OnPaper>

const GroupFilter = z.strictObject({
  year: Year,
  text: z.string().max(200).default(''),
  form: z.enum(comparisonForms).nullable().default(null),
})

const GroupsOnPaper = GroupFilter.extend({ taskId: TaskId })
export type ComparisonsOnPaper = z.output<typeof GroupsOnPaper>

export const comparisonsContract = {
  /** Groups at work in a year, those of one form together. */
  'comparisons.list': query<readonly ComparisonSummary[]>()(GroupFilter),
  /** The list of groups. @returns the name of the file; null when the dialog was closed */
  'comparisons.saveListXlsx': task<{ readonly name: string | null }>()(GroupsOnPaper),
  'comparisons.listPdf': task<Uint8Array>()(GroupsOnPaper),
  /** Groups that an organisation or a person is in, whatever the year. */
  'comparisons.of': query<readonly ComparisonSummary[]>()(z.strictObject({ subjectId: SubjectId })),
  'comparisons.proposals': query<readonly Proposal[]>()(z.strictObject({ year: Year })),
  /** @throws AppError `core.notFound` */
  'comparisons.board': query<ComparisonBoard>()(ByYear),
  'comparisons.addProposed': command<{ readonly added: number }>()(
    z.strictObject({ year: Year, keys: z.array(z.string().max(100)).min(1).max(2000) }),
  ),
  'comparisons.create': command<{ readonly id: ComparisonGroupId }>()(CreateGroup),
  'comparisons.edit': command<null>()(
    z.strictObject({ id: ComparisonGroupId, group: GroupDetails }),
  ),
  'comparisons.remove': command<null>()(ById),
  'comparisons.addMembers': command<null>()(
    z.strictObject({
      ...{ id: ComparisonGroupId, year: Year },
      subjectIds: z.array(SubjectId).min(1).max(500),
    }),
  ),
  /** `lastYear` null: the member never was in it, and goes with its points. */
  'comparisons.dropMember': command<null>()(
    z.strictObject({ memberId: ComparisonMemberId, lastYear: Year.nullable() }),
  ),
  'comparisons.setLead': command<null>()(
    z.strictObject({
      ...{ id: ComparisonGroupId, year: Year, role: z.enum(leadRoles) },
      memberId: ComparisonMemberId.nullable(),
    }),
  ),
  'comparisons.setCriteria': command<null>()(
    z.strictObject({
      ...{ id: ComparisonGroupId, year: Year },
      criteria: z.array(CriterionInput).max(40),
    }),
  ),
  'comparisons.score': command<null>()(
    z.strictObject({
      ...{ id: ComparisonGroupId, year: Year },
      scores: z
        .array(
          z.strictObject({
            ...{ memberId: ComparisonMemberId, criterionId: CriterionId },
            points: Points.nullable(),
          }),
        )
        .max(5000)
        .default([]),
      results: z
        .array(
          z.strictObject({
            memberId: ComparisonMemberId,
            title: text(100).optional(),
            note: text(500).optional(),
          }),
        )
        .max(1000)
        .default([]),
    }),
  ),
  /** @returns the name of the file; null when the dialog was closed */
  'comparisons.saveXlsx': task<{ readonly name: string | null }>()(OnPaper),
  /** A4 landscape, to be looked at, printed and saved. */
  'comparisons.pdf': task<Uint8Array>()(OnPaper),
}
