import { Anchor, Drawer, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { showPartialDate } from '@shared/core/partial-date'
import type {
  LedgerDetail,
  LedgerLine,
  OriginalLine,
} from '@shared/features/ledger/ledger.contract'
import { Link } from 'wouter'
import { ledgerStrings as strings } from './ledger.strings'

interface Props {
  readonly line: LedgerLine
  readonly onClose: () => void
}

/** One award as it was entered; read only, like the book itself. */
export function LedgerLinePanel({ line, onClose }: Props) {
  useReturnFocus(true)
  const isInBook = line.decisionId !== null
  const detail = useAppQuery('ledger.get', { id: line.id }, { enabled: isInBook })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={strings.detail(line.number)}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <ErrorNotice error={detail.error} />
      <Stack gap="md">
        {!isInBook && <FactList facts={factsOf(line)} />}
        {detail.data && <FactList facts={[...factsOf(detail.data), ...issueFacts(detail.data)]} />}
        {line.original && (
          <section>
            <Text component="h3" size="sm" fw={600} mb="xs">
              {strings.original}
            </Text>
            <FactList facts={originalFacts(line.original)} />
          </section>
        )}
        {line.decisionId && (
          <Anchor component={Link} href={`/quyet-dinh/${line.decisionId}`}>
            {strings.openDecision}
          </Anchor>
        )}
      </Stack>
    </Drawer>
  )
}

const factsOf = (line: LedgerLine | LedgerDetail) => [
  {
    label: strings.facts.subject,
    value: 'honorific' in line ? strings.subject(line) : line.name,
  },
  { label: strings.facts.position, value: line.position },
  { label: strings.facts.unit, value: line.unit },
  { label: strings.facts.form, value: line.form },
  { label: strings.facts.achievement, value: line.achievement },
  {
    label: strings.facts.amount,
    value: line.amountDong === null ? '' : strings.dong(line.amountDong),
  },
  { label: strings.facts.book, value: line.olderBook },
  { label: strings.facts.decision, value: decisionOf(line) },
  { label: strings.facts.handed, value: handedOf(line) },
  { label: strings.facts.note, value: line.note },
]

/** As it stands locked in the book. */
const originalFacts = ({ name, position, unit, achievement, amountDong }: OriginalLine) => [
  { label: strings.facts.subject, value: name },
  { label: strings.facts.position, value: position },
  { label: strings.facts.unit, value: unit },
  { label: strings.facts.achievement, value: achievement },
  { label: strings.facts.amount, value: amountDong === null ? '' : strings.dong(amountDong) },
]

const issueFacts = ({ roundName, signer }: LedgerDetail) => [
  { label: strings.facts.round, value: roundName },
  { label: strings.facts.signer, value: signer },
]

const decisionOf = ({ decisionNumber, decidedOn }: LedgerLine): string =>
  decidedOn === null
    ? decisionNumber
    : strings.decisionOption({ number: decisionNumber, day: showPartialDate(decidedOn) })

const handedOf = ({ handedOn, receivedBy }: LedgerLine): string =>
  [handedOn && showPartialDate(handedOn), receivedBy].filter(Boolean).join(', ')
