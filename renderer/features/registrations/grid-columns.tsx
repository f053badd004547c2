import type { CellReading, CellWrite, EditColumn } from '@renderer/ui/edit-grid.model'
import { showPartialDate } from '@shared/core/partial-date'
import { readTick } from '@shared/features/ratings/ratings.text.rules'
import type { GridChange } from '@shared/features/registrations/registrations.contract'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import type { RegistrationRow } from '@shared/features/registrations/registrations.results'
import {
  registrationProblems as problems,
  registrationStateNames,
} from '@shared/features/registrations/registrations.strings'
import { readDue, readState } from '@shared/features/registrations/registrations.text.rules'
import { RegistrationStateBadge } from './RegistrationStateBadge'
import { gridStrings as strings } from './registrations.strings'

const { columns: titles } = strings

/** Who it is, and what can be typed of the paper: state, first content, and the mark of a candidate. */
export const gridColumns = (
  subject: RegistrationSubject,
): readonly EditColumn<RegistrationRow>[] => [
  {
    key: 'name',
    title: titles.name[subject],
    minWidth: 150,
    grow: 3,
    text: ({ name }) => name,
  },
  { key: 'unit', title: titles.unit[subject], minWidth: 110, grow: 2, text: ({ unit }) => unit },
  {
    key: 'state',
    title: titles.state,
    width: 150,
    text: ({ state }) => (state === null ? '' : registrationStateNames[state]),
    read: readStateCell,
    render: (_, text) => <State text={text} />,
  },
  {
    key: 'content',
    title: titles.content,
    minWidth: 170,
    grow: 5,
    text: ({ content }) => content,
    read: upTo(1000),
  },
  {
    key: 'goal',
    title: titles.goal,
    minWidth: 96,
    grow: 3,
    text: ({ goal }) => goal,
    read: upTo(1000),
  },
  {
    key: 'target',
    title: titles.target,
    minWidth: 96,
    grow: 2,
    text: ({ target }) => target,
    read: upTo(500),
  },
  {
    key: 'due',
    title: titles.due,
    width: 108,
    text: ({ dueOn }) => (dueOn === null ? '' : showPartialDate(dueOn)),
    read: readDueCell,
  },
  {
    key: 'candidate',
    title: titles.candidate,
    width: 84,
    align: 'center',
    text: ({ isExemplarCandidate }) => (isExemplarCandidate ? strings.mark : ''),
    read: readCandidate,
  },
  {
    key: 'note',
    title: titles.note,
    minWidth: 84,
    grow: 2,
    text: ({ note }) => note,
    read: upTo(1000),
  },
]

function State({ text }: { readonly text: string }) {
  const state = readState(text)
  return state ? <RegistrationStateBadge state={state} /> : text
}

function upTo(max: number) {
  return (text: string): CellReading =>
    text.length > max ? { ok: false, problem: problems.tooLong(max) } : { ok: true }
}

function readStateCell(text: string): CellReading {
  const state = readState(text)
  if (state === undefined) return { ok: false, problem: problems.unknownState(text) }
  return { ok: true, shown: state === null ? '' : registrationStateNames[state] }
}

function readDueCell(text: string): CellReading {
  const due = readDue(text)
  if (due === undefined) return { ok: false, problem: problems.unknownDue(text) }
  return { ok: true, shown: due === null ? '' : showPartialDate(due) }
}

function readCandidate(text: string): CellReading {
  const tick = readTick(text)
  if (tick === undefined) return { ok: false, problem: problems.unknownTick(text) }
  return { ok: true, shown: tick ? strings.mark : '' }
}

/** The cells of one change, line by line; they were read before and found right. */
export function changesOf(writes: readonly CellWrite<RegistrationRow>[]): GridChange[] {
  const byRow = Map.groupBy(writes, ({ row }) => row.subjectId)
  return Array.from(
    byRow,
    ([subjectId, cells]): GridChange => Object.assign({ subjectId }, ...cells.map(partOf)),
  )
}

function partOf({ column, text }: CellWrite<RegistrationRow>): Partial<GridChange> {
  switch (column) {
    case 'state':
      return { state: readState(text) ?? null }
    case 'due':
      return { dueOn: readDue(text) ?? null }
    case 'candidate':
      return { isExemplarCandidate: readTick(text) === true }
    default:
      return { [column]: text }
  }
}
