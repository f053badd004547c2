import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationKind } from '@shared/features/organisation/organisation.kinds'
import type { TargetId, TargetValueId } from '@shared/features/targets/targets.ids'
import type {
  BetterDirection,
  Comparison,
  CountedOutcome,
  FigureRole,
  ReduceUnit,
  RollUp,
  TargetBase,
  TargetMeasure,
  TargetMetric,
  TargetOperator,
  TargetPeriodKind,
  TargetReach,
} from '@shared/features/targets/targets.kinds'

export interface TargetTable {
  id: TargetId
  campaign_id: CampaignId | null
  framework_item_id: FrameworkItemId | null
  /** As the office numbers it; may be empty. */
  code: string
  title: string
  /** From 1 within its campaign. */
  position: number
  measure: TargetMeasure
  metric: TargetMetric
  counted: CountedOutcome
  base: TargetBase
  /** What the share is taken of, in the words of the document; may be empty. */
  base_words: string
  operator: TargetOperator
  compared_with: Comparison
  /** The year a reduction is held against; null: the period before. */
  base_year: number | null
  reduce_in: ReduceUnit | null
  /** Decimal text such as `1.5`; null where nothing but an earlier or outside figure is named. */
  value_low: string | null
  /** Only of a range. */
  value_high: string | null
  unit: string
  better: BetterDirection
  period_kind: TargetPeriodKind
  /** The step in which figures come in: its own period, or a finer one added up to it. */
  figures_by: TargetPeriodKind
  /** The first and last year it holds for; no first: every year; no last: from the first on. */
  year_from: number | null
  year_to: number | null
  due_on: LocalDate | null
  reach: TargetReach
  organisation_id: OrganisationId | null
  /** Levels it is about, separated by spaces; empty: all. */
  levels: string
  organisation_kind: OrganisationKind | null
  roll_up: RollUp
  directive_id: DirectiveId | null
  /** Where the sentence stands, in words: also for what is no directive. */
  source_document: string
  quote: string
  catalogue_key: string | null
  note: string
  search_text: string
}

export interface TargetValueTable {
  id: TargetValueId
  target_id: TargetId
  /** null: of the whole. */
  organisation_id: OrganisationId | null
  /** `2023`, `2023-H1`, `2023-Q4`, `2023-M07`, `all`, or a day: see `targets.periods.rules`. */
  period: string
  role: FigureRole
  /** Decimal text; both or neither. */
  numerator: string | null
  denominator: string | null
  /** Decimal text; given exactly where there is no share. */
  value: string | null
  note: string
  source: string
}
