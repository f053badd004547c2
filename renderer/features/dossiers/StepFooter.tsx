import { Button, Group, Text } from '@mantine/core'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { proposalStrings as strings } from './proposals.strings'

interface Props {
  readonly proposal: Proposal
  readonly onGo: (step: ProposalStep) => void
  /** Instead of “Tiếp tục”. */
  readonly primary?: ReactNode
}

/** Back, away, and on: every step is kept as soon as it is taken. */
export function StepFooter({ proposal, onGo, primary }: Props) {
  const { step, roundId, finishedOn } = proposal
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Group gap="xs" wrap="nowrap">
        {step > 1 && (
          <Button variant="default" onClick={() => onGo((step - 1) as ProposalStep)}>
            {strings.previous}
          </Button>
        )}
        {finishedOn === null && (
          <>
            <Button variant="subtle" component={Link} href={`/ho-so/${roundId}`}>
              {strings.later}
            </Button>
            <Text size="sm" c="dimmed" visibleFrom="md">
              {strings.laterHint}
            </Text>
          </>
        )}
      </Group>
      {primary ?? <Button onClick={() => onGo((step + 1) as ProposalStep)}>{strings.next}</Button>}
    </Group>
  )
}
