import { DecimalText } from '@shared/core/exact-number'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { type RatingLevel, ratingLevels } from '@shared/features/ratings/ratings.kinds'
import { z } from 'zod'
import { eligibilityProblems as problems } from './eligibility.strings'

/** How a figure typed by hand stands to the one that is asked for. */
export const figureOperators = ['at-least', 'above', 'at-most', 'below'] as const
export type FigureOperator = (typeof figureOperators)[number]

const Question = z.string().trim().min(1, problems.questionMissing).max(300)

/** One thing that is asked of somebody; every year is counted back from the year of the achievement. */
export const Condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rating'),
    yearsBack: z.int().min(0).max(20),
    outcomes: z.array(z.enum(ratingLevels)).min(1, problems.levelMissing).max(ratingLevels.length),
    /** “Tiêu biểu” among those rated HTXSNV. */
    isExemplary: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('ratings-in-a-row'),
    years: z.int().min(2).max(20),
    atLeast: z.enum(ratingLevels),
    isExemplary: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('earlier-award'),
    /** Any one of them. */
    formIds: z.array(AwardFormId).min(1, problems.formMissing).max(20),
    withinYears: z.int().min(1).max(50),
    times: z.int().min(1).max(20),
  }),
  z.strictObject({ kind: z.literal('no-same-achievement') }),
  z.strictObject({ kind: z.literal('exemplar-step'), step: z.int().min(1).max(5) }),
  z.strictObject({ kind: z.literal('registered') }),
  z.strictObject({ kind: z.literal('member-for'), years: z.int().min(0).max(80) }),
  z.strictObject({ kind: z.literal('no-discipline'), years: z.int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('cap-share') }),
  z.strictObject({ kind: z.literal('confirmed'), question: Question }),
  z.strictObject({
    kind: z.literal('figure'),
    question: Question,
    unit: z.string().trim().max(50),
    operator: z.enum(figureOperators),
    value: DecimalText,
  }),
])
export type Condition = z.output<typeof Condition>
export type ConditionKind = Condition['kind']

/** All of them; at least one; none of them. */
export const groupModes = ['all', 'any', 'none'] as const
export type GroupMode = (typeof groupModes)[number]

const groupOf = <Node extends z.ZodType>(node: Node) =>
  z.strictObject({
    kind: z.enum(groupModes),
    of: z.array(node).min(1, problems.groupEmpty).max(20),
  })

/**
 * What a form asks, as it is kept: conditions, and groups of them two deep. A form on the screen
 * shows no more, and nobody reads more.
 */
export const RuleTree = z.union([
  Condition,
  groupOf(z.union([Condition, groupOf(z.union([Condition, groupOf(Condition)]))])),
])

export interface RuleGroup {
  readonly kind: GroupMode
  readonly of: readonly RuleNode[]
}

export type RuleNode = Condition | RuleGroup

export const isGroup = (node: RuleNode): node is RuleGroup =>
  node.kind === 'all' || node.kind === 'any' || node.kind === 'none'

/** Every condition of a tree, as it is read from top to bottom. */
export const conditionsOf = (node: RuleNode): readonly Condition[] =>
  isGroup(node) ? node.of.flatMap(conditionsOf) : [node]

export const isAtLeast = (level: RatingLevel, asked: RatingLevel): boolean =>
  ratingLevels.indexOf(level) <= ratingLevels.indexOf(asked)
