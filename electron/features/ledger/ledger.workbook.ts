import type { Db } from '@electron/database/database'
import type { ColumnSpec, WorkbookSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import { LocalDate } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { LedgerFilter, LedgerLine } from '@shared/features/ledger/ledger.contract'
import { ledgerPaper } from './ledger.paper'
import { ledgerStrings as strings } from './ledger.strings'

/** The columns of the paper book, those filled in by hand last. */
const columns: readonly (ColumnSpec & { readonly value: (line: LedgerLine) => WriteValue })[] = [
  { header: strings.columns.number, width: 8, value: (line) => Number(line.number) },
  { header: strings.columns.decision, width: 14, value: (line) => line.decisionNumber },
  { header: strings.columns.decidedOn, width: 12, value: ({ decidedOn }) => dayCell(decidedOn) },
  { header: strings.columns.name, width: 30, value: (line) => line.name },
  { header: strings.columns.position, width: 16, value: (line) => line.position },
  { header: strings.columns.unit, width: 28, value: (line) => line.unit },
  { header: strings.columns.form, width: 11, value: (line) => line.form },
  { header: strings.columns.achievement, width: 44, value: (line) => line.achievement },
  { header: strings.columns.amount, width: 13, value: (line) => line.amountDong },
  { header: strings.columns.handedOn, width: 12, value: ({ handedOn }) => dayCell(handedOn) },
  { header: strings.columns.receivedBy, width: 16, value: (line) => line.receivedBy || null },
  { header: strings.columns.note, width: 24, value: (line) => line.note || null },
]

/** A whole day is a day to Excel; less than that stays a text. */
function dayCell(date: PartialDate | null): WriteValue {
  if (date === null) return null
  const text = showPartialDate(date)
  const day = LocalDate.safeParse(date)
  return day.success ? { kind: 'date', text, date: day.data } : text
}

/** The ledger as one sheet: numbers are numbers and days are days, so that it can be sorted and summed. */
export async function ledgerWorkbook(
  db: Db,
  filter: LedgerFilter,
  today: LocalDate,
): Promise<WorkbookSpec> {
  const paper = await ledgerPaper(db, filter, today)
  const sheet = {
    name: strings.sheet,
    topLines: [paper.upperBody, paper.committee],
    titleLines: [strings.title, ...paper.parts],
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: paper.lines.map((line) => columns.map(({ value }) => value(line))),
    notes: [paper.totals],
  }
  return { sheets: [sheet] }
}
