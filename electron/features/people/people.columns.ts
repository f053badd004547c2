import type { ListedColumn } from '@electron/documents/printed-list'
import type { WriteValue } from '@electron/spreadsheet/workbook-spec'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { type PartialDate, precisionOf, showPartialDate } from '@shared/core/partial-date'
import type { PeopleOnPaper, PersonRow } from '@shared/features/people/people.contract'
import {
  type PersonColumn,
  type SensitiveColumn,
  sensitiveColumns,
} from '@shared/features/people/people.kinds'
import {
  genderLabels,
  standingsInWords,
  personColumnTitles as titles,
} from '@shared/features/people/people.strings'
import { peoplePaperStrings as strings } from './people.paper.strings'

type Column = Omit<ListedColumn<PersonRow>, 'header'>

/** What is not known is a blank cell: Excel takes an empty text for a value. */
const filled = (text: string | null): WriteValue => text || null

/** A whole day can be sorted and filtered as one; a year or a month stays the text it is. */
function dateCell(date: PartialDate | null): WriteValue {
  if (date === null) return null
  const text = showPartialDate(date)
  return precisionOf(date) === 'day'
    ? { kind: 'date', text, date: date as string as LocalDate }
    : text
}

const dayCell = (date: LocalDate | null): WriteValue =>
  date && { kind: 'date', text: showDay(date), date }

const columns: Readonly<Record<PersonColumn, Column>> = {
  name: { width: 26, value: (person) => person.fullName },
  birthDate: { width: 12, isCentred: true, value: ({ birthDate }) => dateCell(birthDate) },
  gender: { width: 9, isCentred: true, value: ({ gender }) => gender && genderLabels[gender] },
  partyCard: { width: 17, value: (person) => person.partyCard },
  citizenNumber: { width: 17, value: (person) => person.citizenNumber },
  partyFileNumber: { width: 12, value: (person) => filled(person.partyFileNumber) },
  joinedOn: { width: 12, isCentred: true, value: ({ joinedOn }) => dateCell(joinedOn) },
  officialOn: { width: 12, isCentred: true, value: ({ officialOn }) => dateCell(officialOn) },
  position: { width: 16, value: (person) => filled(person.position) },
  category: { width: 16, value: (person) => filled(person.category) },
  standing: { width: 20, value: (person) => filled(standingsInWords(person)) },
  organisation: { width: 40, value: (person) => filled(person.organisation) },
  memberSince: { width: 12, isCentred: true, value: ({ memberSince }) => dayCell(memberSince) },
  note: { width: 24, value: (person) => filled(person.note) },
}

/** In the order in which “Nhập từ Excel” and the paper lists of the Party have them. */
const usual: readonly PersonColumn[] = [
  'name',
  'birthDate',
  'gender',
  'partyCard',
  'citizenNumber',
  'joinedOn',
  'officialOn',
  'position',
  'category',
  'organisation',
]

const isSensitive = (column: PersonColumn): column is SensitiveColumn =>
  sensitiveColumns.some((sensitive) => sensitive === column)

/** Numbers of cards stand only where they were ticked, wherever the screen has them. */
export function columnsOnPaper({
  columns: shown,
  sensitive,
}: Pick<PeopleOnPaper, 'columns' | 'sensitive'>): readonly ListedColumn<PersonRow>[] {
  const keys = shown === null ? usual : [...new Set([...shown, ...sensitive])]
  const order: ListedColumn<PersonRow> = {
    header: strings.order,
    width: 6,
    isCentred: true,
    value: (_, index) => index + 1,
  }
  const asked = keys.filter((key) => !isSensitive(key) || sensitive.includes(key))
  return [order, ...asked.map((key) => ({ header: titles[key], ...columns[key] }))]
}
