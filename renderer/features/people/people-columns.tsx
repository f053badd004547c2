import { layoutOf } from '@renderer/features/views/use-list-view'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { PersonRow } from '@shared/features/people/people.contract'
import type { PeopleOrder, PersonColumn } from '@shared/features/people/people.kinds'
import {
  genderLabels,
  standingsInWords,
  personColumnTitles as titles,
} from '@shared/features/people/people.strings'

/** The keys of sortable columns are the orders the back office knows. */
const orders = { name: 'name', organisation: 'organisation' } as const satisfies Record<
  PeopleOrder,
  PeopleOrder
>

export const isOrder = (key: string): key is PeopleOrder => key in orders

const shown = (date: PartialDate | null) => date && showPartialDate(date)

type Shape = Omit<Column<PersonRow>, 'key' | 'title'>

const shapes: Readonly<Record<PersonColumn, Shape>> = {
  name: { minWidth: 188, grow: 3, isSortable: true, value: (person) => person.fullName },
  birthDate: { width: columnWidths.day, value: ({ birthDate }) => shown(birthDate) },
  gender: { width: 96, value: ({ gender }) => gender && genderLabels[gender] },
  position: { width: 116, value: (person) => person.position },
  organisation: {
    minWidth: 200,
    grow: 5,
    isSortable: true,
    value: (person) => person.organisation,
  },
  memberSince: { width: 124, value: ({ memberSince }) => memberSince && showDay(memberSince) },
  category: { width: 138, value: (person) => person.category },
  standing: { width: 168, value: standingsInWords },
  joinedOn: { width: 132, value: ({ joinedOn }) => shown(joinedOn) },
  officialOn: { width: 140, value: ({ officialOn }) => shown(officialOn) },
  partyFileNumber: { width: 110, value: (person) => person.partyFileNumber },
  partyCard: { width: 140, value: (person) => person.partyCard },
  citizenNumber: { width: 140, value: (person) => person.citizenNumber },
  note: { minWidth: 160, grow: 2, value: (person) => person.note },
}

const columnOf = (key: PersonColumn, shape: Shape = shapes[key]): Column<PersonRow> => ({
  key,
  title: titles[key],
  isSortable: false,
  ...shape,
})

/** Every column there is, in the order in which the chooser offers them. */
export const peopleColumns: readonly Column<PersonRow>[] = (
  Object.keys(shapes) as PersonColumn[]
).map((key) => columnOf(key))

/** Birth date and unit stand beside the name: they tell namesakes apart. */
export const usualLayout = layoutOf([
  'name',
  'birthDate',
  'gender',
  'position',
  'organisation',
  'category',
  'partyCard',
] satisfies PersonColumn[])

/** Beside the tree there is room for less, and the unit is known unless those below it are shown. */
export const memberColumns = (withUnits: boolean): readonly Column<PersonRow>[] => [
  columnOf('name', { ...shapes.name, minWidth: 150 }),
  columnOf('birthDate'),
  columnOf('position', { ...shapes.position, width: 104 }),
  ...(withUnits ? [columnOf('organisation', { ...shapes.organisation, minWidth: 150 })] : []),
]
