import { Alert, Box, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { CheckNotice } from '@renderer/features/certificates/CheckNotice'
import { DesignChoiceButton } from '@renderer/features/certificates/DesignChoice'
import { SavePdfButton } from '@renderer/features/certificates/SavePdfButton'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { PdfPreview } from '@renderer/ui/PdfPreview'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type {
  CertificateCheck,
  CertificatePart,
} from '@shared/features/certificates/certificates.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { Preflight } from '@shared/features/printing/printing.records'
import { IconCircleCheck, IconPrinter, IconTestPipe } from '@tabler/icons-react'
import { useState } from 'react'
import { PrinterSelect, type Printers, usePrinter } from './PrinterSelect'
import { printingStrings as strings } from './printing.strings'
import { StartDialog } from './StartDialog'
import { useSheetPreview } from './use-sheet-preview'

interface Props {
  readonly decisionId: DecisionId
  readonly isDraft: boolean
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** What would be printed now: the findings, the very pages, and the button that starts the run. */
export function StartPane({ decisionId, isDraft }: Props) {
  const printers = usePrinter()
  const { printerId } = printers
  const check = useCheck({ decisionId, printerId, isDraft })
  const isSound = check.data !== undefined && !hasRefusal(check.data)
  const { parts, kind, setKind } = useShownPart(decisionId)
  const isWanted = isSound && parts !== undefined
  const preview = useSheetPreview({ decisionId, printerId, isDraft, isWanted, kind })
  return (
    <>
      <ErrorNotice error={check.error ?? preview.error} />
      {check.data && (
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Box flex={1}>
            <Notice check={check.data} decisionId={decisionId} />
          </Box>
          {!isDraft && <Actions {...{ decisionId, printers, isSound }} check={check.data} />}
        </Group>
      )}
      {parts && parts.length > 1 && isSound && (
        <PartChoice parts={parts} value={kind} onChange={setKind} />
      )}
      {preview.isPending && <TaskProgress task={preview.progress} onStop={preview.stop} />}
      {preview.bytes && isSound && <PdfPreview bytes={preview.bytes} label={strings.preview} />}
    </>
  )
}

/** Which kind is looked at, where people and collectives have designs of their own. */
function useShownPart(decisionId: DecisionId) {
  const parts = useAppQuery('certificates.parts', { decisionId }).data
  const [chosen, setKind] = useState<SubjectKind | null>(null)
  const shown = parts?.find((part) => part.kind === chosen) ?? parts?.[0]
  return { parts, kind: shown?.kind ?? null, setKind }
}

interface PartProps {
  readonly parts: readonly CertificatePart[]
  readonly value: SubjectKind | null
  readonly onChange: (kind: SubjectKind) => void
}

const PartChoice = ({ parts, value, onChange }: PartProps) => (
  <SegmentedControl
    aria-label={strings.shownPart}
    w="fit-content"
    size="sm"
    data={parts.flatMap(({ kind, designName, pages }) =>
      kind === null ? [] : [{ value: kind, label: strings.part({ kind, designName, pages }) }],
    )}
    value={value ?? ''}
    onChange={(next) => onChange(next === 'person' ? 'person' : 'collective')}
  />
)

/** A draft has no ledger yet: it is checked and shown, not printed. */
function useCheck({ decisionId, printerId, isDraft }: Props & Pick<Printers, 'printerId'>) {
  const draft = useAppQuery('certificates.check', { decisionId }, { enabled: isDraft })
  const issued = useAppQuery(
    'printing.preflight',
    { decisionId, awardIds: null, printerId },
    { enabled: !isDraft, keepPrevious: true },
  )
  return isDraft
    ? { data: draft.data && asPreflight(draft.data), error: draft.error }
    : { data: issued.data, error: issued.error }
}

const asPreflight = ({ pages, isIssued, findings }: CertificateCheck): Preflight => ({
  ...{ sheets: pages, isIssued, findings, designName: '', stockName: '', printerName: '' },
})

const hasRefusal = ({ findings }: Preflight): boolean =>
  findings.some(({ preventsPrinting }) => preventsPrinting)

interface NoticeProps {
  readonly check: Preflight
  readonly decisionId: DecisionId
}

function Notice({ check, decisionId }: NoticeProps) {
  const { sheets, isIssued, findings, designName, stockName, printerName } = check
  if (isIssued && sheets === 0)
    return (
      <Alert color="luc" variant="light" p="xs" icon={<IconCircleCheck size={20} aria-hidden />}>
        <Text size="sm" c="var(--chu)">
          <b>{strings.allDone}</b> {strings.allDoneNext}
        </Text>
      </Alert>
    )
  return (
    <>
      <CheckNotice check={{ pages: sheets, isIssued, findings }} decisionId={decisionId} />
      {isIssued && (
        <Group gap="xs" mt={4}>
          <Text size="xs" c="dimmed">
            {strings.paperFacts({ design: designName, stock: stockName, printer: printerName })}
          </Text>
          <DesignChoiceButton decisionId={decisionId} />
        </Group>
      )}
    </>
  )
}

interface ActionProps extends NoticeProps {
  readonly printers: Printers
  readonly isSound: boolean
}

function Actions({ decisionId, printers, check, isSound }: ActionProps) {
  const [isStarting, setIsStarting] = useState(false)
  const canPrint = isSound && check.sheets > 0
  return (
    <Group gap="xs" wrap="nowrap">
      <PrinterSelect printers={printers} />
      <SavePdfButton decisionId={decisionId} isDisabled={!isSound} />
      <TrialButton {...{ decisionId, canPrint }} printerId={printers.printerId} />
      <Button
        leftSection={<IconPrinter {...icon} />}
        disabled={!canPrint}
        onClick={() => setIsStarting(true)}
      >
        {strings.start(check.sheets)}
      </Button>
      {isStarting && (
        <StartDialog
          asked={{ decisionId, awardIds: null }}
          printers={printers}
          sheets={check.sheets}
          onClose={() => setIsStarting(false)}
        />
      )}
    </Group>
  )
}

/** The first sheet that is still to be printed: enough to see where the words fall. */
function TrialButton({
  decisionId,
  printerId,
  canPrint,
}: Pick<Props, 'decisionId'> & Pick<Printers, 'printerId'> & { readonly canPrint: boolean }) {
  const trial = useAppTask('printing.trial')
  const unprinted = useAppQuery('printing.ids', { decisionId, state: 'unprinted' })
  const tried = useAppQuery('printing.ids', { decisionId, state: 'trial' })
  const first = unprinted.data?.[0] ?? tried.data?.[0]
  return (
    <Button
      variant="default"
      leftSection={<IconTestPipe {...icon} />}
      disabled={!canPrint || first === undefined}
      loading={trial.isPending}
      onClick={() =>
        first &&
        trial.mutate({ decisionId, printerId, awardIds: [first] }, { onError: showFailure })
      }
    >
      {strings.trial}
    </Button>
  )
}
