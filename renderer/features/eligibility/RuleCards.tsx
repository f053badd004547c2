import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import type {
  EvidenceRow,
  JudgedCondition,
  JudgedNode,
  RuleCard,
} from '@shared/features/eligibility/eligibility.contract'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import { groupNames } from '@shared/features/eligibility/eligibility.strings'
import { useState } from 'react'
import { Link } from 'wouter'
import { eligibilityStrings as strings } from './eligibility.strings'
import { OverrideDialog } from './OverrideDialog'
import { QuestionField } from './QuestionField'
import classes from './RuleCards.module.css'
import { outcomeLooks, RuleOutcomeBadge } from './RuleOutcomeBadge'
import { pathOf } from './rule-links'

interface Props {
  readonly cards: readonly RuleCard[]
  /** null while it is not saved: then nothing can be answered or let pass yet. */
  readonly nominationId: NominationKey | null
}

/** Every rule held against one subject: the result, what it rests on, and what the clerk says to it. */
export function RuleCards({ cards, nominationId }: Props) {
  return (
    <ul className={classes.cards} aria-label={strings.label}>
      {cards.map((card) => (
        <li key={card.ruleId ?? ''} className={classes.card} data-outcome={card.outcome}>
          <Card card={card} nominationId={nominationId} />
        </li>
      ))}
    </ul>
  )
}

interface CardProps {
  readonly card: RuleCard
  readonly nominationId: NominationKey | null
}

function Card({ card, nominationId }: CardProps) {
  const { title, sentence, source, outcome, judged, overrideReason } = card
  const [isOverriding, setIsOverriding] = useState(false)
  const mayOverride = nominationId !== null && outcome !== 'met' && outcome !== 'not-entered'
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{title}</Text>
        <RuleOutcomeBadge outcome={outcome} />
      </Group>
      {sentence !== '' && <Text size="sm">{sentence}</Text>}
      {judged ? (
        <Judged node={judged} nominationId={nominationId} />
      ) : (
        <Text size="sm">{strings.notEntered}</Text>
      )}
      {overrideReason !== null && (
        <Text size="sm" className={classes.reason}>
          {strings.overridden(overrideReason)}
        </Text>
      )}
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {source !== '' && strings.source(source)}
        </Text>
        {mayOverride && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={
              overrideReason === null ? strings.overrideFor(title) : strings.changeReasonFor(title)
            }
            onClick={() => setIsOverriding(true)}
          >
            {overrideReason === null ? strings.override : strings.changeReason}
          </Button>
        )}
      </Group>
      {isOverriding && nominationId !== null && (
        <OverrideDialog {...{ card, nominationId }} onClose={() => setIsOverriding(false)} />
      )}
    </Stack>
  )
}

interface JudgedProps {
  readonly node: JudgedNode
  readonly nominationId: NominationKey | null
}

function Judged({ node, nominationId }: JudgedProps) {
  if (node.kind === 'condition') return <Condition {...{ node, nominationId }} />
  return (
    <div>
      <Text size="sm" fw={500}>
        {groupNames[node.mode]}:
      </Text>
      <ul className={classes.group}>
        {node.of.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same order in every answer
          <li key={index}>
            <Judged node={each} nominationId={nominationId} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ConditionProps {
  readonly node: JudgedCondition
  readonly nominationId: NominationKey | null
}

function Condition({ node, nominationId }: ConditionProps) {
  const { icon: Icon, tone } = outcomeLooks[node.outcome]
  return (
    <div className={classes.condition}>
      <Icon
        size={18}
        stroke={1.75}
        color={`var(--mantine-color-${tone}-7)`}
        className={classes.icon}
        aria-hidden
      />
      <div className={classes.words}>
        <Text size="sm">{node.text}</Text>
        <ul className={classes.rows}>
          {node.rows.map((row) => (
            <li key={row.text}>
              <Row row={row} />
            </li>
          ))}
        </ul>
        {node.question && nominationId !== null && (
          <QuestionField question={node.question} nominationId={nominationId} />
        )}
      </div>
    </div>
  )
}

const Row = ({ row: { text, link } }: { readonly row: EvidenceRow }) =>
  link ? (
    <Anchor component={Link} href={pathOf(link)} size="sm">
      {text}
    </Anchor>
  ) : (
    <Text size="sm" c="dimmed" component="span">
      {text}
    </Text>
  )
