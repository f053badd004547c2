import { Text, TextInput } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { FormDialog } from '@renderer/ui/FormDialog'
import { readDong } from '@shared/core/typed-dong'
import type {
  DecisionEdit,
  DecisionReview,
  DecisionSubject,
  Pay,
} from '@shared/features/decisions/decisions.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { useMemo, useState } from 'react'
import { amendmentStrings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'

const strings = amendmentStrings.money

interface Props {
  readonly edit: DecisionEdit
  readonly subjects: readonly DecisionSubject[]
  readonly review: DecisionReview | undefined
  readonly onChange: (part: Partial<DecisionEdit>) => void
}

interface Line {
  readonly id: NominationId
  readonly name: string
  readonly pay: Pay | null
  readonly byHand: DecisionEdit['amounts'][number] | undefined
}

/** What each is paid: by the rules of the day, or another amount with its reason. */
export function MoneyTab({ edit, subjects, review, onChange }: Props) {
  const lines = useLines({ edit, subjects, review })
  const [opened, setOpened] = useState<Line | null>(null)
  const put = (id: NominationId, amount: { amountDong: number; reason: string } | null) => {
    const others = edit.amounts.filter(({ nominationId }) => nominationId !== id)
    onChange({ amounts: amount ? [...others, { nominationId: id, ...amount }] : others })
    setOpened(null)
  }
  return (
    <>
      {review && (
        <Text size="sm" fw={500} className="figures" aria-live="polite">
          {strings.total({ dong: review.totalDong, unpaid: review.unpaid })}
        </Text>
      )}
      <DataTable
        label={strings.label}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        onOpen={setOpened}
        empty={<Text p="lg">{decisionsStrings.list.empty}</Text>}
      />
      {opened && <AmountDialog line={opened} onClose={() => setOpened(null)} onPut={put} />}
    </>
  )
}

function useLines({ edit, subjects, review }: Omit<Props, 'onChange'>): readonly Line[] {
  return useMemo(() => {
    const pays = new Map(review?.amounts.map(({ nominationId, pay }) => [nominationId, pay]))
    const names = new Map(subjects.map(({ nominationId, name }) => [nominationId, name]))
    return edit.nominationIds.map((id) => ({
      id,
      name: names.get(id) ?? '',
      pay: pays.get(id) ?? null,
      byHand: edit.amounts.find(({ nominationId }) => nominationId === id),
    }))
  }, [edit, subjects, review])
}

const amountOf = ({ byHand, pay }: Line): number | null => byHand?.amountDong ?? pay?.dong ?? null

const columns: readonly Column<Line>[] = [
  { key: 'name', title: strings.name, grow: 3, minWidth: 170, value: ({ name }) => name },
  {
    key: 'sum',
    title: strings.sum,
    width: 150,
    value: ({ byHand, pay }) =>
      byHand?.reason ??
      (pay ? strings.computed({ tenths: pay.tenths, basePay: pay.basePayDong }) : ''),
  },
  {
    key: 'amount',
    title: strings.amount,
    width: 140,
    align: 'end',
    sortKey: amountOf,
    value: (line) => {
      const amount = amountOf(line)
      return amount === null ? strings.unknown : strings.dong(amount)
    },
  },
]

interface DialogProps {
  readonly line: Line
  readonly onClose: () => void
  readonly onPut: (id: NominationId, amount: { amountDong: number; reason: string } | null) => void
}

function AmountDialog({ line, onClose, onPut }: DialogProps) {
  const first = line.byHand
  const [amount, setAmount] = useState(first ? String(first.amountDong) : '')
  const [reason, setReason] = useState(first?.reason ?? '')
  const dong = readDong(amount)
  const isAmount = dong !== undefined
  const isReasonless = isAmount && dong !== null && reason.trim() === ''
  return (
    <FormDialog
      isOpen
      title={strings.title(line.name)}
      description={strings.hint}
      submitLabel={strings.save}
      onClose={onClose}
      isIncomplete={!isAmount || isReasonless}
      incompleteHint={isAmount ? strings.reasonMissing : strings.amountForm}
      onSubmit={(event) => {
        event.preventDefault()
        if (dong === undefined) return
        onPut(line.id, dong === null ? null : { amountDong: dong, reason: reason.trim() })
      }}
    >
      <TextInput
        label={strings.amountLabel}
        inputMode="numeric"
        autoComplete="off"
        value={amount}
        error={isAmount ? undefined : strings.amountForm}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <TextInput
        label={strings.reason}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
