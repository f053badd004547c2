import { Text, TextInput } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { DayField } from '@renderer/ui/DayField'
import type { Column } from '@renderer/ui/data-table.model'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import { readDong } from '@shared/core/typed-dong'
import type { RevokedLine } from '@shared/features/decisions/amendments.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { useState } from 'react'
import { amendmentStrings } from './amendments.strings'

const strings = amendmentStrings.recovery

/** Certificates and money that are to come back, and came. */
export function RecoveryTab({ id }: { readonly id: DecisionId }) {
  const lines = useAppQuery('amendments.revokedLines', { id })
  const [opened, setOpened] = useState<RevokedLine | null>(null)
  return (
    <>
      <ErrorNotice error={lines.error} />
      <DataTable
        label={strings.label}
        columns={columns.filter(({ key }) => key !== 'money' || hasMoney(lines.data ?? []))}
        rows={lines.data ?? []}
        rowKey={({ awardId }) => awardId}
        isLoading={lines.isPending}
        onOpen={setOpened}
        empty={<Text p="lg">{strings.none}</Text>}
      />
      {opened && <RecoveryDialog line={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

/** An award without money leaves nothing to ask for. */
const hasMoney = (lines: readonly RevokedLine[]) =>
  lines.some(({ moneyDueDong }) => moneyDueDong > 0)

const columns: readonly Column<RevokedLine>[] = [
  {
    key: 'number',
    title: strings.number,
    width: 104,
    align: 'end',
    value: ({ ledgerNumber }) => labels.ledgerNumber(ledgerNumber),
    sortKey: ({ ledgerNumber }) => ledgerNumber,
  },
  { key: 'name', title: strings.name, grow: 3, minWidth: 130, value: ({ name }) => name },
  {
    key: 'certificate',
    title: strings.certificate,
    width: 110,
    value: ({ certificateReturnedOn: day }) =>
      day === null ? strings.notBack : strings.backOn(day),
  },
  {
    key: 'money',
    title: strings.money,
    width: 170,
    align: 'end',
    value: ({ moneyReturnedDong, moneyDueDong }) =>
      moneyDueDong === 0
        ? strings.noMoney
        : strings.moneyBack({ returned: moneyReturnedDong, due: moneyDueDong }),
  },
]

function RecoveryDialog({
  line,
  onClose,
}: {
  readonly line: RevokedLine
  readonly onClose: () => void
}) {
  const recover = useAppCommand('amendments.recover')
  const [certificateReturnedOn, setCertificate] = useState(line.certificateReturnedOn)
  const [money, setMoney] = useState(String(line.moneyReturnedDong))
  const [moneyReturnedOn, setMoneyOn] = useState(line.moneyReturnedOn)
  const [note, setNote] = useState(line.note)
  const dong = readDong(money) ?? null
  return (
    <FormDialog
      isOpen
      title={strings.title(line.name)}
      submitLabel={strings.save}
      onClose={onClose}
      isBusy={recover.isPending}
      isIncomplete={dong === null}
      incompleteHint={amendmentStrings.money.amountForm}
      error={recover.error}
      onSubmit={(event) => {
        event.preventDefault()
        if (dong === null) return
        recover.mutate(
          {
            ...{ awardId: line.awardId, certificateReturnedOn, note },
            ...{ moneyReturnedDong: dong, moneyReturnedOn },
          },
          { onSuccess: onClose },
        )
      }}
    >
      <DayField
        label={strings.certificateOn}
        value={certificateReturnedOn}
        onChange={setCertificate}
      />
      {line.moneyDueDong > 0 && (
        <>
          <TextInput
            label={strings.moneyDong}
            description={strings.due(line.moneyDueDong)}
            inputMode="numeric"
            value={money}
            onChange={(event) => setMoney(event.currentTarget.value)}
          />
          <DayField label={strings.moneyOn} value={moneyReturnedOn} onChange={setMoneyOn} />
        </>
      )}
      <TextInput
        label={strings.note}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
