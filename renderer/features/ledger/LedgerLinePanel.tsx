import { Anchor, Drawer, Stack } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { showDay } from '@shared/core/local-date'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { LedgerDetail, LedgerLine } from '@shared/features/ledger/ledger.contract'
import { Link } from 'wouter'
import { ledgerStrings as strings } from './ledger.strings'

interface Props {
  readonly line: LedgerLine
  readonly onClose: () => void
}

/** One award as it was entered; read only, like the book itself. */
export function LedgerLinePanel({ line, onClose }: Props) {
  useReturnFocus(true)
  const detail = useAppQuery('ledger.get', { id: line.id })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={strings.detail(labels.ledgerNumber(line.ledgerNumber))}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <ErrorNotice error={detail.error} />
      {detail.data && (
        <Stack gap="md">
          <FactList facts={factsOf(detail.data)} />
          <Anchor component={Link} href={`/quyet-dinh/${line.decisionId}`}>
            {strings.openDecision}
          </Anchor>
        </Stack>
      )}
    </Drawer>
  )
}

const factsOf = (detail: LedgerDetail) => [
  { label: strings.facts.subject, value: strings.subject(detail) },
  { label: strings.facts.position, value: detail.position },
  { label: strings.facts.unit, value: detail.unit },
  { label: strings.facts.form, value: detail.form },
  { label: strings.facts.achievement, value: detail.achievement },
  {
    label: strings.facts.amount,
    value: detail.amountDong === null ? '' : strings.dong(detail.amountDong),
  },
  {
    label: strings.facts.decision,
    value: strings.decisionOption({
      number: detail.decisionNumber,
      day: showDay(detail.decidedOn),
    }),
  },
  { label: strings.facts.round, value: detail.roundName },
  { label: strings.facts.signer, value: detail.signer },
]
