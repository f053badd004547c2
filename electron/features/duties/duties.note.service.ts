import { setImmediate } from 'node:timers/promises'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import { tidy, toNfc } from '@shared/core/vietnamese-fold'
import { dutiesErrors } from '@shared/features/duties/duties.errors'
import type { DutyDueId, DutyId, SubmissionId } from '@shared/features/duties/duties.ids'
import { isHandedIn } from '@shared/features/duties/duties.standing.rules'
import type { Note } from '@shared/features/duties/duties.units.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { getDuty } from './duties.queries'
import { type UnitBefore, unitsBefore } from './duties.standing.queries'
import { dutiesStrings as strings } from './duties.strings'
import type { DutySubmissionTable } from './duties.table'
import { getTime } from './duties.times'

interface Which {
  readonly dutyId: DutyId
  readonly periodKey: string
}

interface NoteUnits extends Which {
  /** null: the office itself. */
  readonly units: readonly (OrganisationId | null)[]
  readonly note: Note
}

/** Rows written before the window is given a turn. */
const rowsPerTurn = 200

/**
 * Notes the same of some units at once: that they submitted, were sent back, were accepted or excused,
 * have another day, or nothing at all.
 *
 * @throws AppError `duties.notOwed`, `.notSubmitted`, `.handedIn`, `.acceptedBeforeSubmitted`,
 *   `.notYet`, `.noSuchTime`
 */
export async function noteUnits(
  { dutyId, periodKey, units, note }: NoteUnits,
  context: CommandContext,
): Promise<{ units: number }> {
  const { tx, today, say } = context
  const duty = await getDuty(tx, dutyId)
  const time = await getTime(tx, duty, periodKey)
  const known = await unitsBefore(tx, time, today)
  const before = [...new Set(units)].map((id) => {
    const unit = known.get(id)
    if (!unit) throw dutiesErrors.notOwed({ name: strings.thatUnit })
    return unit
  })
  refuse(note, before, today)
  const which = { dutyId, periodKey }
  if (note.act === 'clear') await clear(before, context)
  else await write(before, { note, which, context })
  const [first] = before
  const name = (first?.organisationId === null ? strings.office : first?.name) ?? ''
  say(
    strings.noted({ act: note.act, units: before.length, name, title: duty.title, key: periodKey }),
  )
  return { units: before.length }
}

function refuse(note: Note, units: readonly UnitBefore[], today: LocalDate): void {
  const day = dayOf(note)
  if (day !== null && day > today) throw dutiesErrors.notYet({ day })
  if (note.act === 'accept' || note.act === 'return') {
    const missing = units.filter(({ state }) => !isHandedIn(state) && state !== 'returned')
    const wrong = note.act === 'return' ? missing : units.filter(({ state }) => !isHandedIn(state))
    if (wrong[0]) throw dutiesErrors.notSubmitted({ count: wrong.length, first: wrong[0].name })
  }
  if (note.act === 'excuse' || note.act === 'extend') {
    const there = units.find(({ state }) => isHandedIn(state))
    if (there) throw dutiesErrors.handedIn({ name: there.name })
  }
  const early = units.find(({ acceptedOn }) => acceptedOn && day !== null && acceptedOn < day)
  if (early && note.act === 'submit')
    throw dutiesErrors.submittedAfterAccepted({ name: early.name, day: early.acceptedOn ?? today })
  const late = units.find(({ submittedOn }) => submittedOn && day !== null && day < submittedOn)
  if (late?.submittedOn && note.act !== 'submit')
    throw dutiesErrors.acceptedBeforeSubmitted({ name: late.name, submittedOn: late.submittedOn })
}

/** The day that a note gives to what has happened; none for what is still to come. */
function dayOf(note: Note): LocalDate | null {
  if (note.act === 'submit') return note.submittedOn
  if (note.act === 'accept') return note.acceptedOn
  return note.act === 'return' ? note.returnedOn : null
}

type Columns = Partial<Omit<DutySubmissionTable, 'id' | 'duty_id' | 'period_key'>>

/** What the note sets; the rest stays as it was. */
function columnsOf(note: Exclude<Note, { act: 'clear' }>): Columns {
  switch (note.act) {
    case 'submit':
      return {
        ...{ state: 'submitted', submitted_on: note.submittedOn, accepted_on: null },
        ...{ number: tidy(note.number), note: toNfc(note.note), returned_on: null, reason: '' },
      }
    case 'return':
      return {
        ...{ state: 'returned', returned_on: note.returnedOn, accepted_on: null },
        reason: toNfc(note.reason),
      }
    case 'accept':
      return { state: 'accepted', accepted_on: note.acceptedOn, reason: '' }
    case 'excuse':
      return {
        ...{ state: 'excused', reason: toNfc(note.reason) },
        ...{ submitted_on: null, returned_on: null, accepted_on: null },
      }
    case 'extend':
      return { due_on: note.dueOn, note: toNfc(note.reason) }
    default:
      return assertNever(note, 'note')
  }
}

interface Writing {
  readonly note: Exclude<Note, { act: 'clear' }>
  readonly which: Which
  readonly context: CommandContext
}

async function write(
  units: readonly UnitBefore[],
  { note, which, context }: Writing,
): Promise<void> {
  const { tx, newId } = context
  const columns = columnsOf(note)
  const blank = { state: 'pending', number: '', reason: '', note: '' } as const
  const dates = { submitted_on: null, returned_on: null, accepted_on: null, due_on: null }
  for (let from = 0; from < units.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = units.slice(from, from + rowsPerTurn)
    // A slip in the day of what was accepted is mended without taking it up once more.
    const isMended = ({ state }: UnitBefore) => note.act === 'submit' && state === 'accepted'
    await update(
      tx,
      some.filter((unit) => !isMended(unit)),
      columns,
    )
    await update(tx, some.filter(isMended), mendedOf(columns))
    const rows = some.flatMap(({ submissionId, organisationId }) =>
      submissionId === null
        ? {
            ...{ ...blank, ...dates, ...columns, id: newId<SubmissionId>() },
            ...{ duty_id: which.dutyId, period_key: which.periodKey },
            organisation_id: organisationId,
          }
        : [],
    )
    if (rows.length > 0) await tx.insertInto('duty_submission').values(rows).execute()
  }
}

const mendedOf = ({ submitted_on, number, note }: Columns): Columns => ({
  ...(submitted_on && { submitted_on }),
  number: number ?? '',
  note: note ?? '',
})

async function update(tx: Tx, units: readonly UnitBefore[], columns: Columns): Promise<void> {
  const ids = units.flatMap(({ submissionId }) => submissionId ?? [])
  if (ids.length > 0)
    await tx.updateTable('duty_submission').set(columns).where('id', 'in', ids).execute()
}

/** With the files that hang on it. */
async function clear(units: readonly UnitBefore[], { tx }: CommandContext): Promise<void> {
  const ids = units.flatMap(({ submissionId }) => submissionId ?? [])
  for (let from = 0; from < ids.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = ids.slice(from, from + rowsPerTurn)
    await tx.deleteFrom('duty_submission_attachment').where('submission_id', 'in', some).execute()
    await tx.deleteFrom('duty_submission').where('id', 'in', some).execute()
  }
}

interface SetDue extends Which {
  /** null: as the rule has it. */
  readonly dueOn: LocalDate | null
  readonly note: string
}

/** Another day for everybody who owes this time. @throws AppError `duties.noSuchTime` */
export async function setDue(
  { dutyId, periodKey, dueOn, note }: SetDue,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const duty = await getDuty(tx, dutyId)
  await getTime(tx, duty, periodKey)
  await tx
    .deleteFrom('duty_due')
    .where('duty_id', '=', dutyId)
    .where('period_key', '=', periodKey)
    .execute()
  if (dueOn !== null)
    await tx
      .insertInto('duty_due')
      .values({
        ...{ id: newId<DutyDueId>(), duty_id: dutyId, period_key: periodKey },
        ...{ due_on: dueOn, note: toNfc(note) },
      })
      .execute()
  say(strings.dueMoved(duty.title, periodKey, dueOn))
  return null
}
