import { tidy } from '@shared/core/vietnamese-fold'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { RatingRuleId } from './ratings.ids'
import {
  capBases,
  capRoundings,
  type RatingOutcome,
  ratingOutcomes,
  ratingSubjects,
  type UnratedReason,
  unratedReasons,
} from './ratings.kinds'
import type { CapRule, RatingCounts } from './ratings.rules'
import { ratingProblems as problems } from './ratings.strings'

export const RatingYear = z.int().min(1945).max(2199)
export const RatingText = z.string().transform(tidy).pipe(z.string().max(500, problems.tooLong))

/** One subject of a year: the whole answer, or the parts of it that change. */
export const RatingChange = z.strictObject({
  subjectId: z.union([OrganisationId, PersonId]),
  /** null takes the rating away, with all that belongs to it. Left out: as it was. */
  outcome: z.enum(ratingOutcomes).nullable().optional(),
  /** Left out for `unrated`: “lý do khác”. */
  unratedReason: z.enum(unratedReasons).optional(),
  /** Only for an excellent one; another outcome takes it away by itself. */
  isExemplary: z.boolean().optional(),
  note: RatingText.optional(),
})
export type RatingChange = z.output<typeof RatingChange>

export const SetRatings = z.strictObject({
  year: RatingYear,
  subject: z.enum(ratingSubjects),
  /** The document behind all of them; left out: as it was. */
  basis: RatingText.optional(),
  changes: z.array(RatingChange).min(1).max(5000),
})
export type SetRatings = z.output<typeof SetRatings>

/** A part of the tree as it stood at the end of the year; null: all of it. */
const scope = {
  year: RatingYear,
  subject: z.enum(ratingSubjects),
  organisationId: OrganisationId.nullable().default(null),
}

export const RatingScope = z.strictObject(scope)
export type RatingScope = z.output<typeof RatingScope>

const FileTask = z.strictObject({ ...scope, taskId: TaskId })

const page = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
}

export const RatingGrid = z.strictObject({
  ...scope,
  text: z.string().max(200).default(''),
  /** Only those with nothing entered yet. */
  isMissing: z.boolean().default(false),
  ...page,
})
export type RatingGrid = z.output<typeof RatingGrid>

/** One subject of the year, rated or not. */
export interface RatingRow {
  readonly subjectId: OrganisationId | PersonId
  readonly name: string
  /** The cell of a member, the organisation above an organisation. */
  readonly unit: string
  /** Year or day of birth of a member, level of an organisation. */
  readonly detail: string
  /** null: nothing entered yet. */
  readonly outcome: RatingOutcome | null
  readonly unratedReason: UnratedReason | null
  readonly isExemplary: boolean
  readonly note: string
  /** The year before; null when nothing is on record. */
  readonly previous: RatingOutcome | null
}

export interface RatingPage {
  readonly total: number
  readonly rows: readonly RatingRow[]
}

export interface RatingSummary {
  readonly counts: RatingCounts
  /** The same scope one year before, on the tree of that year. */
  readonly previous: RatingCounts
  /** Members, or organisations, of the scope at the end of the year. */
  readonly subjects: number
  /** Grass-roots organisations of the scope with more HTXSNV than the cap leaves room for. */
  readonly overCap: number
  readonly rule: CapRule
  /** The document the cap comes from; empty while the office has set none. */
  readonly ruleBasis: string
}

/** One line of “Tổng hợp”: an organisation with all below it, a type, or a level. */
export interface RatingTableLine {
  readonly counts: RatingCounts
  readonly previous: RatingCounts
  readonly subjects: number
}

export interface OrganisationLine extends RatingTableLine {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly level: OrganisationLevel
  readonly hasChildren: boolean
  /** The line is the organisation by itself, without those below it. */
  readonly isOwn: boolean
}

export interface RatingTables {
  /** From the top to the one in question. */
  readonly path: readonly { readonly id: OrganisationId; readonly name: string }[]
  /** Itself, then each directly below it with its whole subtree: they add up to `total`. */
  readonly lines: readonly OrganisationLine[]
  readonly byKind: readonly (RatingTableLine & { readonly kind: OrganisationKind })[]
  readonly byLevel: readonly (RatingTableLine & { readonly level: OrganisationLevel })[]
  readonly total: RatingTableLine
  readonly rule: CapRule
  readonly ruleBasis: string
}

export const DrillDown = z.strictObject({
  ...scope,
  /** false: the organisation by itself. */
  withSubtree: z.boolean().default(true),
  /** Those rated; those with nothing entered yet; or everyone who was to be rated or was. */
  who: z.enum(['rated', 'missing', 'all']).default('rated'),
  /** Of those rated. */
  outcomes: z.array(z.enum(ratingOutcomes)).max(ratingOutcomes.length).default([]),
  exemplaryOnly: z.boolean().default(false),
  kind: z.enum(organisationKinds).nullable().default(null),
  level: z.enum(organisationLevels).nullable().default(null),
  /** None: every level. */
  levels: z.array(z.enum(organisationLevels)).max(organisationLevels.length).default([]),
  ...page,
})
export type DrillDown = z.output<typeof DrillDown>

export const RuleFields = z.strictObject({
  yearFrom: RatingYear,
  capPercent: z.int().min(0).max(100),
  capBase: z.enum(capBases),
  rounding: z.enum(capRoundings),
  basis: RatingText.default(''),
})
export type RuleFields = z.output<typeof RuleFields>

export interface RatingRule extends RuleFields {
  readonly id: RatingRuleId
}

const PutRule = z.strictObject({ id: RatingRuleId.nullable(), rule: RuleFields })
export type PutRule = z.output<typeof PutRule>

export interface YearOfSubject {
  readonly year: number
  readonly outcome: RatingOutcome
  readonly unratedReason: UnratedReason | null
  readonly isExemplary: boolean
  /** Where, or under which name, when it was not as today. */
  readonly organisation: string
  readonly basis: string
  readonly note: string
}

export interface RatingYears {
  /** With anything on record, newest first. */
  readonly years: readonly number[]
  /** The year in which the office is now. */
  readonly thisYear: number
  /** The year to begin with. */
  readonly suggested: number
}

/** Five years of one subject that was rated HTXSNV in the last of them. */
export interface ChainRow {
  readonly subjectId: OrganisationId | PersonId
  readonly name: string
  readonly unit: string
  readonly detail: string
  /** Oldest first; null: nothing on record. */
  readonly years: readonly { readonly year: number; readonly outcome: RatingOutcome | null }[]
  /** “Tiêu biểu” in each of the five. */
  readonly isExemplary: boolean
}

export interface ChainPage {
  readonly total: number
  readonly rows: readonly ChainRow[]
}

const ListChains = z.strictObject({
  ...scope,
  /** complete: five in a row; unknown: excellent wherever anything is on record. */
  state: z.enum(['complete', 'unknown']).default('complete'),
  ...page,
})
export type ListChains = z.output<typeof ListChains>

export const ratingsContract = {
  'ratings.years': query<RatingYears>()(z.strictObject({})),
  'ratings.grid': query<RatingPage>()(RatingGrid),
  'ratings.summary': query<RatingSummary>()(RatingScope),
  /** @throws AppError `ratings.laterYear`, `.noOrganisation`, `.exemplaryNeedsExcellent`, `.gone` */
  'ratings.set': command<{ readonly changed: number }>()(SetRatings),
  'ratings.tables': query<RatingTables>()(RatingScope),
  /** Bảng tổng hợp xếp loại năm. */
  'ratings.saveXlsx': task<{ readonly name: string | null }>()(FileTask),
  'ratings.savePdf': task<{ readonly name: string | null }>()(FileTask),
  'ratings.print': task<null>()(FileTask),
  'ratings.drill': query<RatingPage>()(DrillDown),
  /** Five years in a row up to `year`: a hint for the awards that ask for them. */
  'ratings.chains': query<ChainPage>()(ListChains),
  /** All years of one subject, newest first, predecessors that count for it included. */
  'ratings.subject': query<readonly YearOfSubject[]>()(
    z.strictObject({ subject: z.enum(ratingSubjects), id: z.union([OrganisationId, PersonId]) }),
  ),
  /** Newest first. */
  'ratings.rules': query<readonly RatingRule[]>()(z.strictObject({})),
  /** @throws AppError `ratings.ruleTaken`, `ratings.ruleGone` */
  'ratings.putRule': command<Record<string, never>>()(PutRule),
  'ratings.dropRule': command<Record<string, never>>()(z.strictObject({ id: RatingRuleId })),
}
