import { DecimalText } from '@shared/core/exact-number'
import { tidy } from '@shared/core/vietnamese-fold'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { TargetId } from './targets.ids'
import { figureRoles, type TargetStatus, targetStatuses } from './targets.kinds'
import { PeriodKey } from './targets.periods.rules'
import type { Figure } from './targets.rules'
import { targetProblems as problems } from './targets.strings'

const page = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
}
const here = { id: TargetId, period: PeriodKey }
const short = z
  .string()
  .transform(tidy)
  .pipe(z.string().max(500, problems.tooLong(500)))

/** A share by its two parts, or a number: never both. */
export const FigureInput = z.union([
  z.strictObject({ numerator: DecimalText, denominator: DecimalText, value: z.null() }),
  z.strictObject({ numerator: z.null(), denominator: z.null(), value: DecimalText }),
])

export const FigureChange = z.strictObject({
  /** null: of the whole. */
  organisationId: OrganisationId.nullable(),
  period: PeriodKey,
  role: z.enum(figureRoles).default('reached'),
  /** null takes it away. */
  figure: FigureInput.nullable(),
  /** Left out: as it was. */
  note: short.optional(),
  source: short.optional(),
})
export type FigureChange = z.output<typeof FigureChange>

export const SetFigures = z.strictObject({
  id: TargetId,
  changes: z.array(FigureChange).min(1).max(5000),
})
export type SetFigures = z.output<typeof SetFigures>

export const UnitFilter = z.strictObject({
  ...here,
  status: z
    .enum([...targetStatuses, 'missing'])
    .nullable()
    .default(null),
  text: z.string().max(200).default(''),
  ...page,
})
export type UnitFilter = z.output<typeof UnitFilter>

/** One organisation that is asked for a figure. */
export interface UnitRow {
  readonly organisationId: OrganisationId
  readonly name: string
  /** The organisation above; empty directly under the Bloc. */
  readonly unit: string
  readonly reached: Figure | null
  /** What came from below or from the data, where something else was typed. */
  readonly typedOver: Figure | null
  /** What this organisation itself was set; null: as the target says. */
  readonly set: Figure | null
  readonly forecast: Figure | null
  /** null: a number to be reached by all together says nothing of one. */
  readonly status: TargetStatus | null
  readonly note: string
  /** Names of what it became, where it has ended since. */
  readonly successors: readonly string[]
}

export interface UnitPage {
  readonly total: number
  readonly rows: readonly UnitRow[]
}

/** What was typed, cell by cell; the first row is the whole. */
export const FigureGrid = z.strictObject({
  id: TargetId,
  /** The periods of the columns, of one year. */
  periods: z.array(PeriodKey).min(1).max(12),
  text: z.string().max(200).default(''),
  isMissing: z.boolean().default(false),
  ...page,
})
export type FigureGrid = z.output<typeof FigureGrid>

export interface FigureRow {
  /** null: the whole. */
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly unit: string
  /** In the order of the periods asked for. */
  readonly cells: readonly (Figure | null)[]
  readonly set: Figure | null
  readonly external: Figure | null
  readonly note: string
}

export interface FigurePage {
  readonly total: number
  readonly rows: readonly FigureRow[]
}

export const TreeQuestion = z.strictObject({ ...here, parentId: OrganisationId.nullable() })
export type TreeQuestion = z.output<typeof TreeQuestion>

/** An organisation with everything below it. */
export interface TreeLine {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly hasChildren: boolean
  readonly reached: Figure | null
  readonly typedOver: Figure | null
  readonly status: TargetStatus | null
}

export interface TargetTree {
  /** From the top to the one in question. */
  readonly path: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly lines: readonly TreeLine[]
}

export const BehindQuestion = z.strictObject({
  ...here,
  /** null: the whole. */
  organisationId: OrganisationId.nullable(),
  /** Of a share: those counted, or all it was taken of. */
  part: z.enum(['counted', 'base']),
  ...page,
})
export type BehindQuestion = z.output<typeof BehindQuestion>

/** One row that a computed figure counts. */
export interface BehindRow {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly detail: string
  /** Where it opens: `/ca-nhan/…`; null: nowhere. */
  readonly path: string | null
}

export interface BehindPage {
  readonly total: number
  readonly rows: readonly BehindRow[]
}

const UnitFile = z.strictObject({
  ...here,
  status: UnitFilter.shape.status,
  taskId: TaskId,
})
export type UnitFile = z.output<typeof UnitFile>
const saved = task<{ readonly name: string | null }>()

export const targetUnitsContract = {
  'targets.units': query<UnitPage>()(UnitFilter),
  'targets.grid': query<FigurePage>()(FigureGrid),
  'targets.tree': query<TargetTree>()(TreeQuestion),
  /** The rows behind a computed figure. */
  'targets.behind': query<BehindPage>()(BehindQuestion),
  /** @throws AppError `core.notFound`, `targets.noOrganisation`, `targets.otherPeriod` */
  'targets.setFigures': command<{ readonly changed: number }>()(SetFigures),
  'targets.saveUnitsXlsx': saved(UnitFile),
  'targets.printUnits': task<null>()(UnitFile),
}
