import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { OrganisationId } from '../organisation/organisation.ids'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
} from '../organisation/organisation.kinds'
import { DutyId, SubmissionFileId, type SubmissionId } from './duties.ids'
import { type UnitState, unitStates } from './duties.kinds'
import { PeriodKey } from './duties.periods'
import { dutyProblems as problems } from './duties.strings'

const text = (max: number) => z.string().trim().max(max)
const Time = { dutyId: DutyId, periodKey: PeriodKey }
const taskId = TaskId
type Saved = { readonly name: string | null }

export const UnitFilter = z.strictObject({
  dutyId: DutyId,
  periodKey: PeriodKey,
  /** Accent-insensitive, every word somewhere in the name. */
  text: z.string().max(200).default(''),
  state: z
    .enum([...unitStates, 'missing', 'handed-in'])
    .nullable()
    .default(null),
  kind: z.enum(organisationKinds).nullable().default(null),
  /** Under this organisation only, itself included. */
  parentId: OrganisationId.nullable().default(null),
})
export type UnitFilter = z.output<typeof UnitFilter>

export const unitSortKeys = ['name', 'parent', 'state', 'submittedOn', 'late'] as const
export const UnitSort = z.strictObject({
  key: z.enum(unitSortKeys),
  direction: z.enum(['ascending', 'descending']),
})
export type UnitSort = z.output<typeof UnitSort>

/** Where one unit stands for one time of a duty. */
export interface UnitStanding {
  /** null: the office itself. */
  readonly organisationId: OrganisationId | null
  /** As it was called on the day due. */
  readonly name: string
  readonly parentName: string
  readonly level: OrganisationLevel | null
  readonly kind: OrganisationKind | null
  readonly state: UnitState
  readonly dueOn: LocalDate
  readonly hasOwnDue: boolean
  readonly submittedOn: LocalDate | null
  readonly acceptedOn: LocalDate | null
  readonly returnedOn: LocalDate | null
  readonly number: string
  readonly reason: string
  readonly note: string
  readonly daysLate: number
  readonly files: number
}

export interface SubmissionFile {
  readonly id: SubmissionFileId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
  /** UTC. */
  readonly addedAt: string
}

export interface UnitRecord {
  readonly standing: UnitStanding
  readonly submissionId: SubmissionId | null
  readonly files: readonly SubmissionFile[]
}

/** What the clerk notes of some units at once. */
export const Note = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('submit'),
    submittedOn: LocalDate,
    number: text(60),
    note: text(1000),
  }),
  z.strictObject({
    act: z.literal('return'),
    returnedOn: LocalDate,
    reason: text(1000).min(1, problems.reasonMissing),
  }),
  z.strictObject({ act: z.literal('accept'), acceptedOn: LocalDate }),
  z.strictObject({ act: z.literal('excuse'), reason: text(1000).min(1, problems.reasonMissing) }),
  z.strictObject({ act: z.literal('extend'), dueOn: LocalDate, reason: text(1000) }),
  /** As if nothing had been noted. */
  z.strictObject({ act: z.literal('clear') }),
])
export type Note = z.output<typeof Note>
export type NoteAct = Note['act']

/** null: the office itself. */
const Unit = OrganisationId.nullable()
export const maxUnitsNoted = 10_000

export const dutyUnitsContract = {
  'duties.units': query<{ readonly total: number; readonly rows: readonly UnitStanding[] }>()(
    UnitFilter.extend({
      sort: UnitSort,
      offset: z.int().min(0).max(100_000),
      limit: z.int().min(1).max(500),
    }),
  ),
  /** All that pass the filter, for “select all”. */
  'duties.unitIds': query<readonly (OrganisationId | null)[]>()(UnitFilter),
  'duties.unit': query<UnitRecord>()(z.strictObject({ ...Time, organisationId: Unit })),

  /** @throws AppError `duties.notOwed`, `.notSubmitted`, `.tooEarly` */
  'duties.note': command<{ units: number }>()(
    z.strictObject({ ...Time, units: z.array(Unit).min(1).max(maxUnitsNoted), note: Note }),
  ),
  /** Another day for everybody; null: as the rule has it. */
  'duties.setDue': command<null>()(
    z.strictObject({ ...Time, dueOn: LocalDate.nullable(), note: text(300) }),
  ),

  /** Asks for a file and keeps a copy; null when the dialog was closed. */
  'duties.attach': task<{ id: SubmissionFileId; name: string } | null>()(
    z.strictObject({ taskId, ...Time, organisationId: Unit, ...dropped }),
  ),
  'duties.detach': command<null>()(z.strictObject({ id: SubmissionFileId })),
  'duties.openFile': task<null>()(z.strictObject({ taskId, id: SubmissionFileId })),
  'duties.saveFile': task<Saved>()(z.strictObject({ taskId, id: SubmissionFileId })),
}
