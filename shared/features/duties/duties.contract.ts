import { LocalDate } from '@shared/core/local-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignId } from '../campaigns/campaigns.ids'
import { DirectiveId } from '../directives/directives.ids'
import { OrganisationId } from '../organisation/organisation.ids'
import { organisationKinds } from '../organisation/organisation.kinds'
import type { FormerRule } from './duties.former.rules'
import { DutyId } from './duties.ids'
import {
  type DutyWhat,
  dutyAnchors,
  dutyOwers,
  dutyPeriods,
  dutyShifts,
  dutyWhats,
  owingLevels,
} from './duties.kinds'
import { PeriodKey } from './duties.periods'
import { ruleProblems } from './duties.rule.strings'
import { type Occurrence, ruleProblem } from './duties.rules'
import type { UnitCounts } from './duties.standing.rules'
import { dutyProblems as problems } from './duties.strings'

const text = (max: number) => z.string().trim().max(max)

/** How often, on which day, and from when on. */
export const RuleFields = z.strictObject({
  period: z.enum(dutyPeriods),
  everyMonths: z.int().min(1).max(60).nullable(),
  firstMonth: z
    .string()
    .regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/, ruleProblems.ownRhythm)
    .nullable(),
  anchor: z.enum(dutyAnchors),
  anchorMonth: z.int().min(1).max(60).nullable(),
  anchorDay: z.int().min(-60).max(180).nullable(),
  shift: z.enum(dutyShifts),
  leadDays: z.int().min(0, problems.leadRange).max(366, problems.leadRange),
  validFrom: LocalDate,
  validTo: LocalDate.nullable(),
})

type Fields = z.output<typeof RuleFields>
type Issues = { readonly issues: z.core.$ZodRawIssue[]; readonly value: Fields }

const fieldOf = { validity: 'validTo', ownRhythm: 'everyMonths', lunarPeriod: 'anchor' } as const

function checkRule({ issues, value }: Issues): void {
  const problem = ruleProblem(value)
  if (problem === null) return
  const field =
    problem in fieldOf
      ? fieldOf[problem as keyof typeof fieldOf]
      : problem === 'monthRange'
        ? 'anchorMonth'
        : 'anchorDay'
  issues.push({ code: 'custom', message: ruleProblems[problem], path: [field], input: value })
}

const Rule = RuleFields.check(checkRule)

const dutyFields = {
  title: text(300).min(1, problems.titleMissing),
  what: z.enum(dutyWhats),
  /** As letters name them: “Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy)”. */
  addressee: text(300),
  owedBy: z.enum(dutyOwers),
  owedLevel: z.enum(owingLevels).nullable(),
  owedKind: z.enum(organisationKinds).nullable(),
  /** With `owedBy` chosen only. */
  unitIds: z.array(OrganisationId).max(10_000),
  campaignId: CampaignId.nullable(),
  directiveId: DirectiveId.nullable(),
  /** The sentence that demands it. */
  quote: text(2000),
  note: text(2000),
}

type Owed = Pick<DutyDetails, 'owedBy' | 'owedLevel' | 'owedKind' | 'unitIds'>

function checkOwed({
  issues,
  value,
}: {
  readonly issues: z.core.$ZodRawIssue[]
  readonly value: Owed
}) {
  const { owedBy, owedLevel, owedKind, unitIds } = value
  const miss = (field: string, message: string) =>
    issues.push({ code: 'custom', message, path: [field], input: value })
  if (owedBy === 'level' && owedLevel === null) miss('owedLevel', problems.levelMissing)
  if (owedBy === 'kind' && owedKind === null) miss('owedKind', problems.kindMissing)
  if (owedBy === 'chosen' && unitIds.length === 0) miss('unitIds', problems.unitsMissing)
}

export const DutyDetails = z
  .strictObject({ ...dutyFields, ...RuleFields.shape })
  .check(checkRule, checkOwed)
export type DutyDetails = z.output<typeof DutyDetails>

export interface Duty extends Omit<DutyDetails, 'unitIds'> {
  readonly id: DutyId
  /** Of those chosen; 0 where it is owed otherwise. */
  readonly unitCount: number
  /** “Kế hoạch số 51-KH/ĐUK”; '' without a document. */
  readonly directiveLine: string
  readonly campaignName: string
  readonly catalogueKey: string | null
  /** Rows of what was recorded. */
  readonly recorded: number
  /** How earlier periods found their day, the oldest first. */
  readonly former: readonly FormerRule[]
}

/** From which periods on the day of a duty with records may be changed. */
export interface DutyChanges {
  /** After the last one with a record; with the day each has now. */
  readonly periods: readonly { readonly key: PeriodKey; readonly dueOn: LocalDate }[]
  /** The next to come; null where there is none. */
  readonly suggested: PeriodKey | null
}

/** One time of a duty, with where those who owe it stand. */
export interface DutyTime extends Occurrence {
  /** Whether `dueOn` was set by hand for this time. */
  readonly isMoved: boolean
  readonly counts: UnitCounts
}

export interface DutyBoard {
  readonly year: number
  readonly today: LocalDate
  readonly rows: readonly {
    readonly duty: Duty
    /** In order of the days due, within the year. */
    readonly times: readonly DutyTime[]
  }[]
}

/** For the overview and the calendar. */
export interface DutyDue extends DutyTime {
  readonly dutyId: DutyId
  readonly title: string
  readonly what: DutyWhat
  readonly addressee: string
  readonly isOffice: boolean
  readonly leadDays: number
}

export interface DutyRecord {
  readonly duty: Duty
  readonly time: DutyTime
  /** Why the day was moved; may be empty. */
  readonly movedNote: string
  readonly today: LocalDate
}

/** A built-in duty, with where it is known from. */
export interface DutyCatalogueItem {
  readonly key: string
  readonly title: string
  readonly sentence: string
  readonly addressee: string
  readonly owedBy: string
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** What the source leaves open and the office must settle; may be empty. */
  readonly openPoint: string
  readonly presentAs: DutyId | null
}

const Time = { dutyId: DutyId, periodKey: PeriodKey }

export const dutiesContract = {
  'duties.list': query<readonly Duty[]>()(z.strictObject({})),
  /** With those chosen, for the editor. @throws AppError `core.notFound` */
  'duties.get': query<{
    readonly duty: Duty
    readonly unitIds: readonly OrganisationId[]
    /** null: nothing is recorded, so that every period may change. */
    readonly changes: DutyChanges | null
  }>()(z.strictObject({ id: DutyId })),
  /** @param year null: that of today */
  'duties.board': query<DutyBoard>()(
    z.strictObject({ year: z.int().min(1945).max(2199).nullable() }),
  ),
  /** The next days of a rule that need not be saved yet; of a duty there is, as they would become. */
  'duties.nextDays': query<readonly Occurrence[]>()(
    z.strictObject({
      rule: Rule,
      dutyId: DutyId.nullable().default(null),
      appliesFrom: PeriodKey.nullable().default(null),
    }),
  ),
  /** @throws AppError `core.notFound`, `duties.noSuchTime` */
  'duties.time': query<DutyRecord>()(z.strictObject(Time)),
  'duties.create': command<{ id: DutyId }>()(DutyDetails),
  /**
   * @param appliesFrom with records, the period that another day begins with; null: the next to come
   * @throws AppError `duties.rhythmFixed`, `.periodRecorded`, `.recordsOutside`, `.titleTaken`
   */
  'duties.edit': command<null>()(
    z.strictObject({
      id: DutyId,
      duty: DutyDetails,
      appliesFrom: PeriodKey.nullable().default(null),
    }),
  ),
  /** @throws AppError `duties.hasRecords` */
  'duties.remove': command<null>()(z.strictObject({ id: DutyId })),
  'duties.catalogue': query<readonly DutyCatalogueItem[]>()(z.strictObject({})),
  'duties.addFromCatalogue': command<{ duties: number }>()(
    z.strictObject({ keys: z.array(z.string().max(60)).min(1).max(100) }),
  ),
}
