import { Button, Drawer, Group, Stack, Text, TextInput } from '@mantine/core'
import { choiceStrings } from '@renderer/features/certificates/choice.strings'
import { OverrideDialog } from '@renderer/features/certificates/OverrideDialog'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { FormDialog } from '@renderer/ui/FormDialog'
import { showDay } from '@shared/core/local-date'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { CertificatePaper, CertificateRow } from '@shared/features/printing/printing.records'
import { canBeReplaced, canBeSpoiled } from '@shared/features/printing/printing.rules'
import {
  printingStrings as sharedStrings,
  sheetStateNames,
} from '@shared/features/printing/printing.strings'
import { type FormEvent, useState } from 'react'
import { CertificateStateBadge } from './CertificateStateBadge'
import { printingStrings } from './printing.strings'

const { panel: strings } = printingStrings

interface Props {
  readonly row: CertificateRow
  readonly onClose: () => void
}

/** One ledger line: every paper and sheet there was, and what goes wrong with a single one. */
export function CertificatePanel({ row, onClose }: Props) {
  useReturnFocus(true)
  const papers = useAppQuery('printing.papers', { awardId: row.awardId }).data
  const [dialog, setDialog] = useState<'spoil' | 'replace' | 'override' | null>(null)
  return (
    <Drawer
      opened
      position="right"
      size={420}
      onClose={onClose}
      title={`${labels.ledgerNumber(row.ledgerNumber)} – ${row.name}`}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <Stack>
        {papers?.length === 0 && <Text c="dimmed">{strings.none}</Text>}
        {papers?.map((paper) => (
          <Paper key={paper.copy} paper={paper} />
        ))}
        <Group>
          <Button variant="default" onClick={() => setDialog('override')}>
            {choiceStrings.override}
          </Button>
          {canBeSpoiled(row) && (
            <Button variant="default" onClick={() => setDialog('spoil')}>
              {strings.spoil}
            </Button>
          )}
          {canBeReplaced(row) && (
            <Button variant="default" onClick={() => setDialog('replace')}>
              {strings.replace}
            </Button>
          )}
        </Group>
      </Stack>
      {dialog === 'override' && (
        <OverrideDialog awardId={row.awardId} onClose={() => setDialog(null)} />
      )}
      {dialog === 'spoil' && (
        <SpoilDialog row={row} onClose={() => setDialog(null)} onDone={onClose} />
      )}
      {dialog === 'replace' && (
        <ReplaceDialog row={row} onClose={() => setDialog(null)} onDone={onClose} />
      )}
    </Drawer>
  )
}

function Paper({ paper }: { readonly paper: CertificatePaper }) {
  const { copy, state, reason, signedOn, handover, sheets } = paper
  return (
    <section>
      <Group gap="xs" mb={4}>
        <Text fw={600}>{strings.paper(copy)}</Text>
        <CertificateStateBadge state={state} />
      </Group>
      {reason && <Text size="sm">{strings.reason(reason)}</Text>}
      {sheets.map((sheet) => (
        <Text key={sheet.id} size="sm">
          {strings.sheet({ run: sheet.runNumber, state: sheetStateNames[sheet.state] })}
          {sheet.reason && ` (${sheet.reason})`}
        </Text>
      ))}
      {signedOn && <Text size="sm">{strings.signed(showDay(signedOn))}</Text>}
      {handover && (
        <Text size="sm">
          {strings.handed({
            ...{ day: showDay(handover.handedOn), by: handover.handedBy },
            to: handover.receivedBy,
          })}
        </Text>
      )}
    </section>
  )
}

interface DialogProps extends Props {
  readonly onDone: () => void
}

function SpoilDialog({ row: { awardId, name }, onClose, onDone }: DialogProps) {
  const { spoilDialog: words } = printingStrings
  const spoil = useAppCommand('printing.spoil')
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    spoil.mutate({ awardId, reason }, { onSuccess: onDone })
  }
  return (
    <FormDialog
      isOpen
      isDangerous
      title={words.title}
      description={words.description(name)}
      submitLabel={words.submit}
      isBusy={spoil.isPending}
      isIncomplete={reason.trim() === ''}
      error={spoil.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={words.reason}
        value={reason}
        maxLength={300}
        required
        data-autofocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </FormDialog>
  )
}

function ReplaceDialog({ row, onClose, onDone }: DialogProps) {
  const { replaceDialog: words } = printingStrings
  const { awardId, name, ledgerNumber, copy } = row
  const replace = useAppCommand('printing.replace')
  const [reason, setReason] = useState('')
  const [marking, setMarking] = useState(sharedStrings.usualMarking(copy + 1))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    replace.mutate({ awardId, reason, marking }, { onSuccess: onDone })
  }
  return (
    <FormDialog
      isOpen
      title={words.title}
      description={words.description({ name, number: labels.ledgerNumber(ledgerNumber) })}
      submitLabel={words.submit}
      isBusy={replace.isPending}
      isIncomplete={reason.trim() === ''}
      error={replace.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={words.reason}
        value={reason}
        maxLength={300}
        required
        data-autofocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <TextInput
        label={words.marking}
        description={words.markingHint}
        value={marking}
        maxLength={60}
        onChange={({ currentTarget }) => setMarking(currentTarget.value)}
      />
    </FormDialog>
  )
}
