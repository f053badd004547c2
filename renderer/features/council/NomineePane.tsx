import { ActionIcon, Alert, Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { RuleCards } from '@renderer/features/eligibility/RuleCards'
import { NominationStatusBadge } from '@renderer/features/nominations/NominationStatusBadge'
import { OtherAwards } from '@renderer/features/nominations/OtherAwards'
import { useAppQuery } from '@renderer/lib/api'
import { FactList } from '@renderer/ui/FactList'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import {
  awardLevelNames,
  subjectKindNames,
  nominationsStrings as words,
} from '@shared/features/nominations/nominations.strings'
import { IconAlertTriangle, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './Council.module.css'
import { nomineeStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly item: AgendaItem | null
  readonly onStep: (by: -1 | 1) => void
}

/** Middle: one nominee, with what speaks for it, what speaks against, and what came before. */
export function NomineePane({ meeting, item, onStep }: Props) {
  const { items } = meeting
  const place = items.findIndex(({ id }) => id === item?.id) + 1
  return (
    <section className={classes.pane} aria-label={strings.about}>
      <div className={classes.paneHead}>
        <Text fw={600}>{strings.about}</Text>
        {item && (
          <Group gap={4} wrap="nowrap">
            <Step label={strings.previous} isDisabled={place <= 1} onStep={() => onStep(-1)}>
              <IconChevronLeft size={18} stroke={1.75} aria-hidden />
            </Step>
            <Text size="sm" c="dimmed" className="figures">
              {strings.place({ place, all: items.length })}
            </Text>
            <Step label={strings.next} isDisabled={place === items.length} onStep={() => onStep(1)}>
              <IconChevronRight size={18} stroke={1.75} aria-hidden />
            </Step>
          </Group>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <div className={classes.paneBody} tabIndex={0}>
        {item ? <Nominee key={item.id} item={item} /> : <Text c="dimmed">{strings.none}</Text>}
      </div>
    </section>
  )
}

interface StepProps {
  readonly label: string
  readonly isDisabled: boolean
  readonly onStep: () => void
  readonly children: ReactNode
}

const Step = ({ label, isDisabled, onStep, children }: StepProps) => (
  <ActionIcon
    variant="subtle"
    color="xam"
    size={32}
    aria-label={label}
    title={label}
    disabled={isDisabled}
    onClick={onStep}
  >
    {children}
  </ActionIcon>
)

function Nominee({ item }: { readonly item: AgendaItem }) {
  const file = useAppQuery('nominations.get', { id: item.nominationId })
  const warnings = file.data?.warnings ?? []
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h2">
          {item.name}
        </Title>
        <Group gap="sm" mt={4}>
          <NominationStatusBadge status={item.status} />
          <Anchor component={Link} href={`/ho-so/${item.roundId}`} size="sm">
            {strings.openFile}
          </Anchor>
        </Group>
      </div>
      <FactList
        facts={[
          {
            label: strings.form,
            value: `${awardLevelNames[item.level]} · ${subjectKindNames[item.kind]}`,
          },
          { label: strings.position, value: item.position },
          { label: strings.unit, value: item.unit },
          { label: strings.round, value: item.roundName },
          { label: strings.achievement, value: item.achievement },
          { label: strings.note, value: item.note },
        ]}
      />
      {warnings.length > 0 && (
        <Alert
          color="cam"
          title={strings.warnings}
          icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
        >
          {warnings.map(words.warningLine).map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </Alert>
      )}
      <Conditions nominationId={item.nominationId} />
      <div>
        <Title order={3} size="h4" mb="xs">
          {strings.otherAwards}
        </Title>
        {file.data && <OtherAwards awards={file.data.otherAwards} />}
      </div>
    </Stack>
  )
}

/** What the rules say of the nominee; nothing while no form is chosen, for which there are no rules. */
function Conditions({ nominationId }: { readonly nominationId: NominationId }) {
  const judged = useAppQuery('eligibility.nominations', { ids: [nominationId] })
  const [found] = judged.data ?? []
  if (!found?.cards) return null
  return (
    <div>
      <Title order={3} size="h4" mb="xs">
        {strings.conditions}
      </Title>
      <RuleCards cards={found.cards.cards} nominationId={nominationId} />
    </div>
  )
}
