import { Anchor, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import { decisionLabels } from '@shared/features/decisions/decisions.labels.strings'
import { Link } from 'wouter'
import { DecisionStatusBadge } from './DecisionStatusBadge'
import { citingStrings as strings } from './decisions.citing.strings'

/** The decisions that name a document among their legal bases. */
export function CitingDecisions({ number }: { readonly number: string }) {
  const decisions = useAppQuery('decisions.citing', { number }, { enabled: number !== '' })
  return (
    <SectionCard title={strings.title}>
      {(decisions.data ?? []).length === 0 && <Text c="dimmed">{strings.none}</Text>}
      {decisions.data?.map(({ id, number: own, symbol, issuedOn, status }) => (
        <Group key={id} gap="sm" py={4}>
          <Anchor component={Link} href={`/quyet-dinh/${id}`}>
            {own === null
              ? strings.draft(showDay(issuedOn))
              : strings.line(decisionLabels.numberText({ number: own, symbol }), showDay(issuedOn))}
          </Anchor>
          <DecisionStatusBadge status={status} />
        </Group>
      ))}
    </SectionCard>
  )
}
