import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { OrganisationId } from '../organisation/organisation.ids'
import { Month, Year } from './exemplars.contract'
import { ExemplarId } from './exemplars.ids'

const filterFields = {
  year: Year,
  text: z.string().max(200).default(''),
  /** With all units below it; null: the units of the first rank. */
  organisationId: OrganisationId.nullable().default(null),
  /** Only units that have said nothing for a month that is over. */
  isLacking: z.boolean().default(false),
}

export const MonthFilter = z.strictObject(filterFields)
export type MonthFilter = z.output<typeof MonthFilter>

export interface ChosenExemplar {
  readonly id: ExemplarId
  readonly name: string
  readonly title: string
}

/** What a unit said of one month. */
export interface MonthCell {
  /** 1–12 */
  readonly month: number
  /** chosen: at least one; none: “không có”; open: nothing said; ahead: the month is not over. */
  readonly state: 'chosen' | 'none' | 'open' | 'ahead'
  readonly exemplars: readonly ChosenExemplar[]
  /** Prize of the month's contest; may be empty. */
  readonly prize: string
  readonly note: string
}

export interface MonthRow {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly unit: string
  /** Twelve of them. */
  readonly cells: readonly MonthCell[]
}

export interface MonthPage {
  readonly total: number
  readonly rows: readonly MonthRow[]
}

export const SetMonth = z.strictObject({
  organisationId: OrganisationId,
  year: Year,
  month: Month,
  /** Empty with `isNone` false: nothing said, as before. */
  exemplarIds: z.array(ExemplarId).max(50),
  isNone: z.boolean(),
  prize: z.string().trim().max(500),
  note: z.string().trim().max(500),
})
export type SetMonth = z.output<typeof SetMonth>

const OnPaper = z.strictObject({ ...filterFields, taskId: TaskId })

export const exemplarMonthsContract = {
  'exemplarMonths.list': query<MonthPage>()(
    z.strictObject({
      ...filterFields,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
  ),
  /** Exemplars that a unit may choose in a month: its own and those below it, of that year. */
  'exemplarMonths.candidates': query<readonly ChosenExemplar[]>()(
    z.strictObject({ organisationId: OrganisationId, year: Year }),
  ),
  /** @throws AppError `exemplars.monthAhead`, `core.notFound` */
  'exemplarMonths.set': command<null>()(SetMonth),
  'exemplarMonths.saveXlsx': task<{ readonly name: string | null }>()(OnPaper),
  'exemplarMonths.pdf': task<Uint8Array>()(OnPaper),
}
