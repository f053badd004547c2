import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { showPartialDate } from '@shared/core/partial-date'
import type { PersonRow } from '@shared/features/people/people.contract'
import type { PeopleOrder } from '@shared/features/people/people.kinds'
import { genderLabels } from '@shared/features/people/people.strings'
import { rosterStrings as strings } from './people.strings'

const { columns: titles } = strings

/** The keys of sortable columns are the orders the back office knows. */
const orders = { name: 'name', organisation: 'organisation' } as const satisfies Record<
  PeopleOrder,
  PeopleOrder
>

export const isOrder = (key: string): key is PeopleOrder => key in orders

const birthDate = {
  key: 'birthDate',
  title: titles.birthDate,
  width: columnWidths.day,
  value: (person: PersonRow) => person.birthDate && showPartialDate(person.birthDate),
} as const

const name: Column<PersonRow> = {
  key: orders.name,
  title: titles.name,
  minWidth: 170,
  grow: 3,
  isSortable: true,
  value: (person) => person.fullName,
}
const position: Column<PersonRow> = {
  key: 'position',
  title: titles.position,
  width: 116,
  value: (person) => person.position,
}
const organisation: Column<PersonRow> = {
  key: orders.organisation,
  title: titles.organisation,
  minWidth: 220,
  grow: 5,
  isSortable: true,
  value: (person) => person.organisation,
}

/** Birth date and unit always stand beside the name: they tell namesakes apart. */
export const peopleColumns: readonly Column<PersonRow>[] = [
  name,
  birthDate,
  {
    key: 'gender',
    title: titles.gender,
    width: 96,
    value: ({ gender }) => gender && genderLabels[gender],
  },
  position,
  organisation,
  { key: 'category', title: titles.category, width: 138, value: (person) => person.category },
  { key: 'partyCard', title: titles.partyCard, width: 104, value: (person) => person.partyCard },
]

/** Beside the tree there is room for less, and the unit is known unless those below it are shown. */
export const memberColumns = (withUnits: boolean): readonly Column<PersonRow>[] => [
  { ...name, minWidth: 150 },
  birthDate,
  { ...position, width: 104 },
  ...(withUnits ? [{ ...organisation, minWidth: 150 }] : []),
]
