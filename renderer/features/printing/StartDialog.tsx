import { NumberInput } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { type FormEvent, useState } from 'react'
import { PrinterSelect, type Printers } from './PrinterSelect'
import { printingStrings } from './printing.strings'

const { startDialog: strings } = printingStrings

interface Props {
  readonly asked: {
    readonly decisionId: DecisionId
    /** null: all that are still to be printed. */
    readonly awardIds: readonly AwardId[] | null
  }
  readonly printers: Printers
  readonly sheets: number
  readonly onClose: () => void
  readonly onStarted?: () => void
}

export function StartDialog({ asked, printers, sheets, onClose, onStarted }: Props) {
  const start = useAppTask('printing.start')
  const [packSize, setPackSize] = useState<number | null>(10)
  const { decisionId, awardIds } = asked
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (packSize === null) return
    const { printerId } = printers
    const input = { decisionId, printerId, awardIds: awardIds && [...awardIds], packSize }
    start.mutate(input, {
      onSuccess: () => {
        onClose()
        onStarted?.()
      },
    })
  }
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.description(sheets)}
      submitLabel={strings.submit}
      isBusy={start.isPending}
      isIncomplete={packSize === null}
      error={start.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <NumberInput
        label={strings.packSize}
        description={strings.packHint}
        min={1}
        max={500}
        allowDecimal={false}
        value={packSize ?? ''}
        onChange={(value) => setPackSize(value === '' ? null : Number(value))}
        data-autofocus
      />
      <PrinterSelect printers={printers} />
    </FormDialog>
  )
}
