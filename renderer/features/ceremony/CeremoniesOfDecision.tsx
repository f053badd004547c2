import { Anchor, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { showDay } from '@shared/core/local-date'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { Link } from 'wouter'
import { ceremonyStrings as strings } from './ceremony.strings'

/** Where the awards of a decision are handed over; nothing while no ceremony names it. */
export function CeremoniesOfDecision({ decisionId }: { readonly decisionId: DecisionId }) {
  const ceremonies = useAppQuery('ceremony.ofDecision', { decisionId })
  return ceremonies.data?.map(({ id, name, heldOn }) => (
    <Group key={id} gap="sm">
      <Anchor component={Link} href={`/le-trao/${id}`} size="sm">
        {strings.ofDecision(name)}
      </Anchor>
      {heldOn && (
        <Text size="sm" c="dimmed" className="figures">
          {showDay(heldOn)}
        </Text>
      )}
    </Group>
  ))
}
