import { Anchor, Group, Stack, Text } from '@mantine/core'
import type { DecisionDetail, RelatedDecision } from '@shared/features/decisions/decisions.contract'
import { isUnissued } from '@shared/features/decisions/decisions.kinds'
import { Link } from 'wouter'
import { amendmentStrings as strings } from './amendments.strings'
import { DecisionStatusBadge } from './DecisionStatusBadge'

/** What later decisions made of this one, and which one it amends itself; each a link. */
export function RelatedDecisions({ detail }: { readonly detail: DecisionDetail }) {
  const { amends, amendedBy } = detail
  if (amends === null && amendedBy.length === 0) return null
  return (
    <Stack gap={4}>
      {amends && <Line decision={amends} words={strings.ofOriginal(amends.numberText ?? '')} />}
      {amendedBy.map((decision) => (
        <Line key={decision.id} decision={decision} words={wordsOf(decision)} />
      ))}
    </Stack>
  )
}

function wordsOf({ kind, status, numberText }: RelatedDecision): string {
  const amending = kind === 'revocation' ? 'revocation' : 'correction'
  if (isUnissued(status) || numberText === null) return strings.relatedDraft[amending]
  return strings.related[amending](numberText)
}

function Line({ decision, words }: { readonly decision: RelatedDecision; readonly words: string }) {
  return (
    <Group gap="sm">
      <Anchor component={Link} href={`/quyet-dinh/${decision.id}`} size="sm">
        {words}
      </Anchor>
      <Text size="sm" c="dimmed" className="figures">
        {strings.onDay(decision.issuedOn)}
      </Text>
      <DecisionStatusBadge status={decision.status} />
    </Group>
  )
}
