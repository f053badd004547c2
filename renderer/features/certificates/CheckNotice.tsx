import { Alert, Anchor, List, Text } from '@mantine/core'
import type {
  CertificateCheck,
  CertificateFinding,
} from '@shared/features/certificates/certificates.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { IconAlertTriangle, IconCircleCheck, IconPencil } from '@tabler/icons-react'
import { Link } from 'wouter'
import { certificatesStrings as strings } from './certificates.strings'

interface Props {
  readonly check: CertificateCheck
  readonly decisionId: DecisionId
}

/** The result of the check in one sentence, then each finding with whose page it is. */
export function CheckNotice({ check, decisionId }: Props) {
  const { pages, findings } = check
  const refusals = findings.filter(({ preventsPrinting }) => preventsPrinting)
  const isRefused = refusals.length > 0
  const [color, Icon] = isRefused
    ? (['do', IconAlertTriangle] as const)
    : findings.length > 0
      ? (['cam', IconAlertTriangle] as const)
      : (['luc', IconCircleCheck] as const)
  const sentence = isRefused
    ? strings.refused({ pages, count: refusals.length })
    : findings.length > 0
      ? strings.toCheck({ pages, count: findings.length })
      : strings.sound(pages)
  if (!check.isIssued && findings.length === 0) return <DraftNotice decisionId={decisionId} />
  return (
    <Alert
      flex="none"
      color={color}
      variant="light"
      p="xs"
      icon={<Icon size={20} stroke={1.75} aria-hidden />}
      role="status"
    >
      <Text size="sm" c="var(--chu)" className="figures">
        <b>{sentence}</b> {!isRefused && strings.realSize}
      </Text>
      {findings.length > 0 && <Findings findings={findings} />}
      {isRefused && check.isIssued && (
        <Text size="sm" c="dimmed" mt={4}>
          {strings.whatToDo}
        </Text>
      )}
    </Alert>
  )
}

function Findings({ findings }: { readonly findings: readonly CertificateFinding[] }) {
  return (
    <List size="sm" c="var(--chu)" mt={4} mah={160} style={{ overflow: 'auto' }}>
      {findings.map(({ page, name, sentence }) => (
        <List.Item key={`${page} ${sentence}`}>
          <b>{page === null ? strings.everywhere : strings.where({ page, name })}</b>
          {sentence}
        </List.Item>
      ))}
    </List>
  )
}

function DraftNotice({ decisionId }: { readonly decisionId: DecisionId }) {
  return (
    <Alert
      flex="none"
      color="cam"
      variant="light"
      p="xs"
      icon={<IconPencil size={20} stroke={1.75} aria-hidden />}
      role="status"
    >
      <Text size="sm" c="var(--chu)">
        {strings.draft}{' '}
        <Anchor component={Link} href={`/quyet-dinh/${decisionId}`} size="sm">
          {strings.openDraft}
        </Anchor>
      </Text>
    </Alert>
  )
}
