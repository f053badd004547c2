import type { Db } from '@electron/database/database'
import { type ListedFile, listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { documentDay, type LocalDate, showDay } from '@shared/core/local-date'
import { formatPercentHalfUp } from '@shared/core/vietnamese-numbers'
import type { Duty, DutyTime } from '@shared/features/duties/duties.contract'
import type { ListedUnits } from '@shared/features/duties/duties.papers.contract'
import { periodLabel, ruleSentence } from '@shared/features/duties/duties.rule.strings'
import { expectedOf, handedIn } from '@shared/features/duties/duties.standing.rules'
import { owerNames, stateNames } from '@shared/features/duties/duties.strings'
import type { UnitStanding } from '@shared/features/duties/duties.units.contract'
import { kindLabels } from '@shared/features/organisation/organisation.strings'
import { committeeOnDay } from '../committee/committee.queries'
import { getBoard } from './duties.due.queries'
import { getDuty } from './duties.queries'
import { listUnits } from './duties.standing.queries'
import { dutiesStrings as strings } from './duties.strings'
import { getTime } from './duties.times'

type Saved = Promise<{ readonly name: string | null }>

/** More than any province has. */
const everyUnit = 20_000

const { columns } = strings
const dayOrNothing = (day: LocalDate | null) => (day === null ? null : showDay(day))

const unitColumns: readonly ListedColumn<UnitStanding>[] = [
  { header: columns.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
  { header: columns.unit, width: 42, value: ({ name }) => name },
  { header: columns.parent, width: 24, value: ({ parentName }) => parentName },
  { header: columns.kind, width: 20, value: ({ kind }) => kind && kindLabels[kind] },
  { header: columns.state, width: 15, value: ({ state }) => stateNames[state] },
  { header: columns.dueOn, width: 15, isCentred: true, value: ({ dueOn }) => showDay(dueOn) },
  {
    header: columns.submittedOn,
    width: 15,
    isCentred: true,
    value: ({ submittedOn }) => dayOrNothing(submittedOn),
  },
  { header: columns.number, width: 15, value: ({ number }) => number },
  {
    header: columns.late,
    width: 10,
    isCentred: true,
    value: ({ daysLate }) => (daysLate > 0 ? daysLate : null),
  },
  {
    header: columns.note,
    width: 26,
    value: ({ reason, note }) => [reason, note].filter(Boolean).join('; '),
  },
]

/** Those who owe one time, as the screen shows them: “danh sách chưa nộp” by its filter. */
async function listedUnits(
  db: Db,
  listed: ListedUnits,
  today: LocalDate,
): Promise<ListedRows<UnitStanding>> {
  const { dutyId, periodKey, sort, chosen, ...filter } = listed
  const duty = await getDuty(db, dutyId)
  const time = await getTime(db, duty, periodKey)
  const { rows } = await listUnits(db, time, {
    ...{ filter, sort, chosen, today },
    ...{ offset: 0, limit: everyUnit },
  })
  const late = rows.filter(({ daysLate }) => daysLate > 0).length
  return {
    ...(await headOf(db, today)),
    title: strings.unitsTitle(filter.state),
    parts: [strings.about(duty.title, periodKey), strings.asOf(time.dueOn, today)],
    columns: unitColumns,
    rows,
    notes: [strings.totals(rows.length, late)],
  }
}

interface BoardRow {
  readonly duty: Duty
  readonly time: DutyTime
}

const boardColumns: readonly ListedColumn<BoardRow>[] = [
  { header: columns.order, width: 7, isCentred: true, value: (_, index) => index + 1 },
  { header: columns.duty, width: 44, value: ({ duty }) => duty.title },
  { header: columns.rule, width: 30, value: ({ duty }) => ruleSentence(duty) },
  { header: columns.owedBy, width: 20, value: ({ duty }) => owerNames[duty.owedBy] },
  { header: columns.addressee, width: 24, value: ({ duty }) => duty.addressee },
  { header: columns.period, width: 18, value: ({ time }) => periodLabel(time.key) },
  {
    header: columns.dueOn,
    width: 15,
    isCentred: true,
    value: ({ time }) => showDay(time.dueOn),
  },
  {
    header: columns.expected,
    width: 10,
    isCentred: true,
    value: ({ time }) => expectedOf(time.counts),
  },
  {
    header: columns.handedIn,
    width: 10,
    isCentred: true,
    value: ({ time }) => handedIn(time.counts),
  },
  {
    header: columns.percent,
    width: 13,
    isCentred: true,
    value: ({ time: { counts } }) =>
      expectedOf(counts) === 0 ? null : formatPercentHalfUp(handedIn(counts), expectedOf(counts)),
  },
  {
    header: columns.overdue,
    width: 10,
    isCentred: true,
    value: ({ time }) => time.counts.overdue,
  },
]

/** One row for each time of the year. */
async function listedBoard(db: Db, year: number, today: LocalDate): Promise<ListedRows<BoardRow>> {
  const { rows } = await getBoard(db, { year, today })
  return {
    ...(await headOf(db, today)),
    title: strings.boardTitle(year),
    parts: [strings.asOfDay(today)],
    columns: boardColumns,
    rows: rows.flatMap(({ duty, times }) => times.map((time) => ({ duty, time }))),
    notes: [],
  }
}

async function headOf(db: Db, today: LocalDate) {
  const { identity, signers } = await committeeOnDay(db, today)
  const [signer] = signers
  return {
    topLines: [identity?.upperBody ?? '', identity?.name ?? ''],
    ...(identity &&
      signer && {
        signature: {
          placeAndDate: `${identity.place}, ${documentDay(today)}`,
          ...{ authority: signer.authority, position: signer.position, name: signer.fullName },
        },
      }),
  }
}

export function saveUnitsXlsx(listed: ListedUnits, context: TaskContext): Saved {
  const { db, today } = context
  const { periodKey, state } = listed
  const file: ListedFile<UnitStanding> = {
    title: strings.saveUnits,
    name: strings.unitsFile(periodKey, state),
    sheet: strings.unitsSheet,
    list: () => listedUnits(db, listed, today),
  }
  return saveListedXlsx(file, context)
}

export const unitsPdf = (listed: ListedUnits, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(() => listedUnits(context.db, listed, context.today), context)

export function saveBoardXlsx({ year }: { readonly year: number }, context: TaskContext): Saved {
  const { db, today } = context
  const file: ListedFile<BoardRow> = {
    title: strings.saveBoard,
    name: strings.boardFile(year),
    sheet: strings.boardSheet,
    list: () => listedBoard(db, year, today),
  }
  return saveListedXlsx(file, context)
}

export const boardPdf = (
  { year }: { readonly year: number },
  context: TaskContext,
): Promise<Uint8Array> => listedPdf(() => listedBoard(context.db, year, context.today), context)
