import { Group, List, NumberInput, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type {
  MoveStock,
  StockSummary,
} from '@shared/features/certificates/certificates.stock.contract'
import { setupStrings } from './setup.strings'

const strings = setupStrings.stock
const reasons = ['received', 'counted', 'spoiled'] as const

interface Props {
  readonly stock: StockSummary
  readonly onClose: () => void
}

interface Draft {
  readonly reason: MoveStock['reason']
  readonly sheets: number | ''
  readonly movedOn: LocalDate | null
  readonly note: string
}

const labels = {
  received: strings.receivedSheets,
  counted: strings.countedSheets,
  spoiled: strings.spoiledSheets,
} as const

/** The book of one stock: what came, what was counted, what was spoiled outside a print run. */
export function StockMoveDialog({ stock, onClose }: Props) {
  const move = useAppCommand('certificates.moveStock')
  const today = useAppQuery('office.state', {})
  const form = useForm<Draft>({
    initialValues: { reason: 'received', sheets: '', movedOn: null, note: '' },
  })
  const { reason, sheets } = form.getValues()
  const movedOn = form.getValues().movedOn ?? (today.data?.today as LocalDate | undefined) ?? null
  const submit = ({ note }: Draft) => {
    if (sheets === '' || movedOn === null) return
    move.mutate({ id: stock.id, reason, sheets, movedOn, note }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.moveTitle(stock.name)}
      submitLabel={strings.saveMove}
      isBusy={move.isPending}
      isDirty={form.isDirty()}
      isIncomplete={sheets === '' || movedOn === null}
      error={move.error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={strings.reason}
        data={reasons.map((value) => ({ value, label: strings.reasons[value] }))}
        {...form.getInputProps('reason')}
      />
      <Group grow align="flex-start">
        <NumberInput
          data-autofocus
          withAsterisk
          label={labels[reason]}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          {...form.getInputProps('sheets')}
        />
        <DayField
          label={strings.day}
          value={movedOn}
          onChange={(day) => form.setFieldValue('movedOn', day)}
        />
      </Group>
      <TextInput label={strings.note} maxLength={300} {...form.getInputProps('note')} />
      <Moves stock={stock} />
    </FormDialog>
  )
}

function Moves({ stock }: { readonly stock: StockSummary }) {
  const moves = useAppQuery('certificates.stockMoves', { id: stock.id })
  return (
    <div>
      <Text fw={600} size="sm">
        {strings.moves} · {strings.left} {strings.sheets(stock.left)}
      </Text>
      {moves.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {strings.nothingMoved}
        </Text>
      )}
      <List size="sm" mah={160} style={{ overflow: 'auto' }} className="figures">
        {moves.data?.map(({ id, sheets, reason, movedOn, note }) => (
          <List.Item key={id}>
            {strings.moveLine({ sheets, reason, day: movedOn })}
            {note !== '' && ` · ${note}`}
          </List.Item>
        ))}
      </List>
    </div>
  )
}
