import { Button } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { ActionBar } from '@renderer/ui/ActionBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import {
  IconArrowBackUp,
  IconFileSpreadsheet,
  IconGift,
  IconListCheck,
  IconPrinter,
  IconRubberStamp,
} from '@tabler/icons-react'
import { useState } from 'react'
import { HandOverDialog } from './HandOverDialog'
import { usePrinter } from './PrinterSelect'
import { printingStrings } from './printing.strings'
import { SignDialog } from './SignDialog'
import { StartDialog } from './StartDialog'

const { list: strings } = printingStrings
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

interface Props {
  readonly decisionId: DecisionId
  readonly awardIds: readonly AwardId[]
  readonly onClear: () => void
  readonly onPrint: () => void
}

/** What can be done to the chosen certificates at once. */
export function CertificateSelection({ decisionId, awardIds, onClear, onPrint }: Props) {
  const [dialog, setDialog] = useState<'print' | 'sign' | 'hand' | null>(null)
  const printers = usePrinter()
  const close = () => setDialog(null)
  const done = () => {
    close()
    onClear()
  }
  return (
    <>
      <ActionBar count={awardIds.length} onClear={onClear}>
        <Button
          variant="default"
          leftSection={<IconPrinter {...icon} />}
          onClick={() => setDialog('print')}
        >
          {strings.print}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRubberStamp {...icon} />}
          onClick={() => setDialog('sign')}
        >
          {strings.sign}
        </Button>
        <Button leftSection={<IconGift {...icon} />} onClick={() => setDialog('hand')}>
          {strings.handOver}
        </Button>
        <Others decisionId={decisionId} awardIds={awardIds} />
      </ActionBar>
      {dialog === 'print' && (
        <StartDialog
          asked={{ decisionId, awardIds }}
          printers={printers}
          sheets={awardIds.length}
          onClose={close}
          onStarted={onPrint}
        />
      )}
      {dialog === 'sign' && (
        <SignDialog decisionId={decisionId} awardIds={awardIds} onClose={close} onDone={done} />
      )}
      {dialog === 'hand' && <HandOverDialog awardIds={awardIds} onClose={close} onDone={done} />}
    </>
  )
}

/** Lists to sign, and what takes a mistake back. */
function Others({ decisionId, awardIds }: Pick<Props, 'decisionId' | 'awardIds'>) {
  const setSigned = useAppCommand('printing.setSigned')
  const takeBack = useAppCommand('printing.takeBack')
  const receipt = useAppTask('printing.receiptPdf')
  const xlsx = useAppTask('printing.receiptXlsx')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const failed = { onError: showFailure }
  const asked = { decisionId, awardIds: [...awardIds] }
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(printingStrings.saved(name))
  const actions = [
    {
      label: strings.receipt,
      icon: IconListCheck,
      run: () => receipt.mutate(asked, { onSuccess: setPdf, ...failed }),
    },
    {
      label: strings.receiptXlsx,
      icon: IconFileSpreadsheet,
      run: () => xlsx.mutate(asked, { onSuccess: tell, ...failed }),
    },
    {
      label: strings.unsign,
      icon: IconArrowBackUp,
      run: () => setSigned.mutate({ awardIds: [...awardIds], signedOn: null }, failed),
    },
    {
      label: strings.takeBack,
      icon: IconArrowBackUp,
      run: () => takeBack.mutate({ awardIds: [...awardIds] }, failed),
    },
  ]
  return (
    <>
      <MoreMenu subject={strings.more} actions={actions} />
      {pdf && <PreviewDialog pdf={pdf} title={strings.receipt} onClose={() => setPdf(null)} />}
    </>
  )
}
