import type { LocalDate } from '@shared/core/local-date'
import type { DutyAnchor, DutyShift } from './duties.kinds'

/** How the day is found within a period. */
export interface DayRule {
  readonly anchor: DutyAnchor
  /** Month within the period, from 1; of a lunar year, the lunar month. */
  readonly anchorMonth: number | null
  /**
   * Day of the month, n-th working day (negative from the end), lunar day, or days after the end of
   * the period (negative before it).
   */
  readonly anchorDay: number | null
  readonly shift: DutyShift
}

/** What held for the periods that begin before a day, back to the former rule before it. */
export interface FormerRule extends DayRule {
  readonly until: LocalDate
}

/** A rule with what it was before, the oldest first. */
export interface WithFormer extends DayRule {
  readonly former?: readonly FormerRule[]
}

/** The rule that a period is under, by the day it begins with. */
export const dayRuleFor = (rule: WithFormer, from: LocalDate): DayRule =>
  rule.former?.find(({ until }) => from < until) ?? rule

/**
 * What must be kept when a rule changes for the periods from a day on: whatever an earlier change
 * said of later periods gives way.
 */
export function formerAfter(before: WithFormer, from: LocalDate): readonly FormerRule[] {
  const kept = (before.former ?? []).filter(({ until }) => until < from)
  const { anchor, anchorMonth, anchorDay, shift } = dayRuleJustBefore(before, from)
  return [...kept, { until: from, anchor, anchorMonth, anchorDay, shift }]
}

const dayRuleJustBefore = (rule: WithFormer, from: LocalDate): DayRule =>
  rule.former?.find(({ until }) => from <= until) ?? rule

/** Whether the same period could fall due on another day. */
export const differInDays = (before: DayRule, after: DayRule): boolean =>
  before.anchor !== after.anchor ||
  before.anchorMonth !== after.anchorMonth ||
  before.anchorDay !== after.anchorDay ||
  before.shift !== after.shift
