import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { OrganisationId } from '../organisation/organisation.ids'
import { DutyId } from './duties.ids'
import { PeriodKey } from './duties.periods'
import { UnitFilter, UnitSort } from './duties.units.contract'

const text = (max: number) => z.string().trim().max(max)
const Time = { dutyId: DutyId, periodKey: PeriodKey }
const taskId = TaskId
type Saved = { readonly name: string | null }

export const LetterChoice = z.strictObject({
  ...Time,
  /** The day of the letter; names of organisations and the signer are those of this day. */
  writtenOn: LocalDate,
  /** Until when the missing papers are asked for. */
  replyBy: LocalDate.nullable(),
  /** An identity of the committee's signers; '' for the default one of that day. */
  signerId: z.string().max(60),
  /** One per line; the letter goes to these. */
  recipients: text(2000),
})
export type LetterChoice = z.output<typeof LetterChoice>

/** What the letter offers before anything is changed. */
export interface LetterDraft {
  readonly choice: LetterChoice
  readonly late: number
  readonly signers: readonly { readonly id: string; readonly line: string }[]
}

const Listed = UnitFilter.extend({
  sort: UnitSort,
  chosen: z.array(OrganisationId).max(10_000).nullable(),
})
export type ListedUnits = z.output<typeof Listed>

export const dutyPapersContract = {
  'duties.saveBoardXlsx': task<Saved>()(
    z.strictObject({ taskId, year: z.int().min(1945).max(2199) }),
  ),
  'duties.boardPdf': task<Uint8Array>()(
    z.strictObject({ taskId, year: z.int().min(1945).max(2199) }),
  ),
  'duties.saveUnitsXlsx': task<Saved>()(Listed.extend({ taskId })),
  'duties.unitsPdf': task<Uint8Array>()(Listed.extend({ taskId })),

  'duties.letterDraft': query<LetterDraft>()(z.strictObject(Time)),
  /** @throws AppError `duties.nobodyLate`, `.noCommittee` */
  'duties.letterPdf': task<Uint8Array>()(LetterChoice.extend({ taskId })),
  'duties.saveLetterDocx': task<Saved>()(LetterChoice.extend({ taskId })),
}
