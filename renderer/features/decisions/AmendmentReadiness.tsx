import { Alert, List, Text } from '@mantine/core'
import type { AmendmentReview } from '@shared/features/decisions/amendments.contract'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { amendmentStrings as strings } from './amendments.strings'
import { decisionsStrings } from './decisions.strings'
import { Warnings } from './Warnings'

interface Props {
  readonly kind: 'correction' | 'revocation'
  readonly review: AmendmentReview
}

/** What the issue would do, or what still stands against it. */
export function AmendmentReadiness({ kind, review: { problems, warnings, recall } }: Props) {
  const recalled = kind === 'revocation' && recall.certificates > 0 && (
    <Text size="sm" c="var(--chu)" className="figures">
      {strings.recall(recall)}
    </Text>
  )
  if (problems.length === 0)
    return (
      <Alert
        flex="none"
        color="luc"
        variant="light"
        p="xs"
        icon={<IconCircleCheck size={20} stroke={1.75} aria-hidden />}
      >
        <Text size="sm" c="var(--chu)">
          {strings.canIssue}
        </Text>
        {recalled}
        <Warnings lines={warnings} />
      </Alert>
    )
  return (
    <Alert
      flex="none"
      color="cam"
      variant="light"
      p="xs"
      title={decisionsStrings.stillMissing}
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
    >
      <List size="sm" c="var(--chu)">
        {problems.map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
      {recalled}
      <Warnings lines={warnings} />
    </Alert>
  )
}
