import type { TaskContext } from '@electron/ipc/context'
import type { ColumnSpec, WorkbookSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import type { LocalDate } from '@shared/core/local-date'
import { type PartialDate, precisionOf, showPartialDate } from '@shared/core/partial-date'
import type { PersonRow, SavePeople } from '@shared/features/people/people.contract'
import { genderLabels, peopleFileStrings as strings } from '@shared/features/people/people.strings'
import { committeeOnDay } from '../committee/committee.queries'
import { qualifiedNames } from '../organisation/organisation.queries'

interface Column extends ColumnSpec {
  readonly value: (person: PersonRow, index: number) => WriteValue
}

const { columns: headers } = strings

const partyCard: Column = {
  header: headers.partyCard,
  width: 17,
  value: (person) => person.partyCard,
}

const columnsOf = (withCards: boolean): readonly Column[] => [
  { header: headers.order, width: 6, value: (_, index) => index + 1 },
  { header: headers.fullName, width: 26, value: (person) => person.fullName },
  { header: headers.birthDate, width: 12, value: ({ birthDate }) => dateCell(birthDate) },
  { header: headers.gender, width: 9, value: ({ gender }) => gender && genderLabels[gender] },
  ...(withCards ? [partyCard] : []),
  { header: headers.joinedOn, width: 12, value: ({ joinedOn }) => dateCell(joinedOn) },
  { header: headers.officialOn, width: 12, value: ({ officialOn }) => dateCell(officialOn) },
  { header: headers.position, width: 16, value: (person) => filled(person.position) },
  { header: headers.category, width: 16, value: (person) => filled(person.category) },
  { header: headers.organisation, width: 40, value: (person) => filled(person.organisation) },
]

/** What is not known is a blank cell: Excel takes an empty text for a value. */
const filled = (text: string): WriteValue => text || null

/** A whole day can be sorted and filtered as one; a year or a month stays the text it is. */
function dateCell(date: PartialDate | null): WriteValue {
  if (date === null) return null
  const text = showPartialDate(date)
  return precisionOf(date) === 'day'
    ? { kind: 'date', text, date: date as string as LocalDate }
    : text
}

/** The list as one sheet with the office above it and the number of people below it. */
export async function peopleWorkbook(
  { db, today }: Pick<TaskContext, 'db' | 'today'>,
  { organisationId, text, showCards }: Omit<SavePeople, 'taskId'>,
  people: readonly PersonRow[],
): Promise<WorkbookSpec> {
  const { identity } = await committeeOnDay(db, today)
  const unit = organisationId && (await qualifiedNames(db, [organisationId])).get(organisationId)
  const columns = columnsOf(showCards)
  const sheet = {
    name: strings.sheet,
    topLines: identity ? [identity.upperBody, identity.name] : [],
    titleLines: [
      strings.title,
      ...(unit ? [strings.of(unit)] : []),
      ...(text.trim() ? [strings.search(text.trim())] : []),
      strings.asOf(today),
    ],
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: people.map((person, index) => columns.map(({ value }) => value(person, index))),
    notes: [strings.total(people.length)],
  }
  return { sheets: [sheet] }
}
