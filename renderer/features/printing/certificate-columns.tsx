import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { CertificateRow } from '@shared/features/printing/printing.records'
import { CertificateStateBadge } from './CertificateStateBadge'
import { printingStrings } from './printing.strings'

const { list: strings } = printingStrings

export const certificateColumns: readonly Column<CertificateRow>[] = [
  {
    key: 'ledger',
    title: strings.columns.ledger,
    width: 64,
    align: 'end',
    value: ({ ledgerNumber }) => ledgerNumber,
    render: ({ ledgerNumber }) => labels.ledgerNumber(ledgerNumber),
  },
  {
    key: 'name',
    title: strings.columns.name,
    grow: 3,
    minWidth: 200,
    value: ({ name }) => name,
    render: ({ name, marking }) => (
      <div>
        <Text lh={1.4} lineClamp={1}>
          {name}
        </Text>
        {marking && (
          <Text size="xs" c="dimmed">
            {marking}
          </Text>
        )}
      </div>
    ),
  },
  {
    key: 'unit',
    title: strings.columns.unit,
    grow: 2,
    minWidth: 150,
    value: ({ position, unit }) => [position, unit].filter(Boolean).join(', '),
  },
  {
    key: 'state',
    title: strings.columns.state,
    width: 190,
    value: ({ state }) => state,
    render: (row) => <State row={row} />,
  },
  {
    key: 'signedOn',
    title: strings.columns.signedOn,
    width: 108,
    value: ({ signedOn }) => signedOn && showDay(signedOn),
  },
  {
    key: 'handedOn',
    title: strings.columns.handedOn,
    width: 108,
    value: ({ handover }) => handover && showDay(handover.handedOn),
  },
  {
    key: 'receivedBy',
    title: strings.columns.receivedBy,
    grow: 2,
    minWidth: 140,
    value: ({ handover }) =>
      handover && (handover.isProxy ? strings.proxy(handover.receivedBy) : handover.receivedBy),
  },
]

function State({ row: { state, openRun, isRevoked } }: { readonly row: CertificateRow }) {
  const note = isRevoked ? strings.revoked : openRun && strings.inRun(openRun.number)
  return (
    <div>
      <CertificateStateBadge state={state} />
      {note && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  )
}
