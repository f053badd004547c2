import type { ListedColumn } from '@electron/documents/printed-list'
import type { Guest, Recipient, StageGroup } from '@shared/features/ceremony/ceremony.contract'
import { attendanceNames, guestKindNames } from '@shared/features/ceremony/ceremony.strings'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { ceremonyStrings as strings } from './ceremony.strings'

export interface Standing {
  readonly group: StageGroup
  readonly recipient: Recipient
}

const { columns } = strings

const order: ListedColumn<unknown> = {
  header: columns.order,
  width: 5,
  isCentred: true,
  value: (_, index) => index + 1,
}
const name: ListedColumn<Standing> = {
  header: columns.name,
  width: 32,
  value: ({ recipient }) => recipient.name,
}
const unit: ListedColumn<Standing> = {
  header: columns.unit,
  width: 34,
  value: ({ recipient: { position, unit: where } }) => [position, where].filter(Boolean).join(', '),
}
const note: ListedColumn<Standing> = {
  header: columns.note,
  width: 20,
  value: ({ recipient: { proxyName, note: words } }) =>
    [proxyName ? strings.proxy(proxyName) : '', words].filter(Boolean).join('; '),
}
const seat: ListedColumn<Standing> = {
  header: columns.seat,
  width: 8,
  isCentred: true,
  value: ({ recipient }) => recipient.seat,
}

export const stageColumns: readonly ListedColumn<Standing>[] = [
  order,
  { header: columns.group, width: 18, value: ({ group }) => group.name },
  name,
  unit,
  { header: columns.presenter, width: 20, value: ({ group }) => group.presenter },
  {
    header: columns.attendance,
    width: 10,
    isCentred: true,
    value: ({ recipient }) => attendanceNames[recipient.attendance],
  },
  note,
]

export const seatColumns: readonly ListedColumn<Standing>[] = [order, seat, name, unit, note]

export const receiptColumns: readonly ListedColumn<Standing>[] = [
  order,
  {
    header: columns.ledger,
    width: 8,
    isCentred: true,
    value: ({ recipient }) => labels.ledgerNumber(recipient.ledgerNumber),
  },
  name,
  unit,
  {
    header: columns.amount,
    width: 14,
    isCentred: true,
    value: ({ recipient }) => recipient.amountDong,
  },
  { header: columns.signature, width: 20, value: () => '' },
  note,
]

export const guestColumns: readonly ListedColumn<Guest>[] = [
  order,
  { header: columns.guestName, width: 28, value: (guest) => guest.name },
  { header: columns.office, width: 26, value: (guest) => guest.office },
  { header: columns.guestUnit, width: 30, value: (guest) => guest.unit },
  { header: columns.kind, width: 12, value: (guest) => guestKindNames[guest.kind] },
  { header: columns.seat, width: 8, isCentred: true, value: (guest) => guest.seat },
  {
    header: columns.confirmed,
    width: 10,
    isCentred: true,
    value: (guest) => (guest.hasConfirmed ? strings.confirmed : ''),
  },
  { header: columns.note, width: 18, value: (guest) => guest.note },
]
