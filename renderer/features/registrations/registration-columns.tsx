import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import { showDay } from '@shared/core/local-date'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import type { RegistrationRow } from '@shared/features/registrations/registrations.results'
import { gapNames } from '@shared/features/registrations/registrations.strings'
import { IconAlertTriangle, IconStar } from '@tabler/icons-react'
import { RegistrationOutcomeBadge, RegistrationStateBadge } from './RegistrationStateBadge'
import classes from './Registrations.module.css'
import { registrationPath } from './registration-tabs'
import { listStrings as strings } from './registrations.strings'

/** The paper of a row, or the page of whoever has none. */
export const pathOfRow = (
  { registrationId, subjectId }: RegistrationRow,
  subject: RegistrationSubject,
): string =>
  registrationId
    ? registrationPath(registrationId)
    : `${subject === 'person' ? '/ca-nhan' : '/to-chuc'}/${subjectId}`

type Columns = readonly Column<RegistrationRow>[]

const who = (subject: RegistrationSubject): Columns => [
  {
    key: 'name',
    title: strings.columns.name[subject],
    grow: 3,
    minWidth: 180,
    value: ({ name }) => name,
  },
  {
    key: 'unit',
    title: strings.columns.unit[subject],
    grow: 3,
    minWidth: 170,
    value: ({ unit }) => unit,
  },
]

const detail = (subject: RegistrationSubject): Column<RegistrationRow> => ({
  key: 'detail',
  title: strings.columns.detail[subject],
  width: subject === 'person' ? columnWidths.day : 160,
  value: (row) => row.detail,
})

const state: Column<RegistrationRow> = {
  key: 'state',
  title: strings.columns.state,
  width: 158,
  render: (row) => <RegistrationStateBadge state={row.state} />,
}

export const drawerColumns = (subject: RegistrationSubject): Columns => [
  ...who(subject),
  detail(subject),
  state,
]

/** Who has handed in nothing, and why where a reason is known. */
export const missingColumns = (subject: RegistrationSubject): Columns => [
  ...who(subject),
  detail(subject),
  state,
  {
    key: 'reason',
    title: strings.columns.reason,
    grow: 2,
    minWidth: 120,
    value: ({ reason }) => reason,
  },
]

export const paperColumns = (subject: RegistrationSubject): Columns => [
  ...who(subject),
  {
    key: 'content',
    title: strings.columns.content,
    grow: 5,
    minWidth: 220,
    render: (row) => <Contents row={row} />,
  },
  {
    key: 'receivedOn',
    title: strings.columns.receivedOn,
    width: columnWidths.day,
    value: ({ receivedOn }) => receivedOn && showDay(receivedOn),
  },
  state,
  {
    key: 'outcome',
    title: strings.columns.outcome,
    width: 138,
    render: ({ outcome }) => outcome && <RegistrationOutcomeBadge outcome={outcome} />,
  },
]

function Contents({ row }: { readonly row: RegistrationRow }) {
  const { content, itemCount, isExemplarCandidate, gaps } = row
  return (
    <div>
      <span className={classes.content} title={content}>
        {content}
        {itemCount > 1 && ` (${strings.moreContents(itemCount - 1)})`}
      </span>
      <span className={classes.marks}>
        {isExemplarCandidate && (
          <StatusBadge tone="vang" icon={IconStar}>
            {strings.candidate}
          </StatusBadge>
        )}
        {gaps.map((gap) => (
          <StatusBadge key={gap} tone="cam" icon={IconAlertTriangle}>
            {gapNames[gap]}
          </StatusBadge>
        ))}
      </span>
    </div>
  )
}
