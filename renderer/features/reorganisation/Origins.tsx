import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  Counter,
  OrganisationSuccession,
  SuccessionStep,
} from '@shared/features/reorganisation/reorganisation.results'
import { IconArrowBackUp } from '@tabler/icons-react'
import { originStrings as strings } from './reorganisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  readonly onMore: (what: string) => void
  readonly onSelect: (id: OrganisationId) => void
}

/** “Sáp nhập từ …”, “Đã nhập vào …”, with the way there and the operation that leads back. */
export function Origins({ organisation, onMore, onSelect }: Props) {
  const { data } = useAppQuery('reorganisation.succession', { id: organisation.id })
  if (!data || isBlank(data)) return null
  const { predecessors, successors, border, counter } = data
  return (
    <Paper component="section" aria-label={strings.title} withBorder px="md" py="sm" mb="md">
      <Stack gap="xs">
        <Steps steps={successors} labels={strings.to} onSelect={onSelect} />
        <Steps steps={predecessors} labels={strings.from} onSelect={onSelect} />
        {border.map((step) => (
          <div key={step.reorganisationId}>
            <Text size="sm">
              {strings.from[step.kind]} <b>{step.counterpart}</b>
            </Text>
            <When {...step} />
          </div>
        ))}
        {counter && <CounterButton counter={counter} onMore={onMore} />}
      </Stack>
    </Paper>
  )
}

const isBlank = ({ predecessors, successors, border }: OrganisationSuccession): boolean =>
  predecessors.length + successors.length + border.length === 0

interface StepsProps extends Pick<Props, 'onSelect'> {
  readonly steps: readonly SuccessionStep[]
  readonly labels: Readonly<Record<SuccessionStep['kind'], string>>
}

/** One line for each event, however many took part in it. */
function Steps({ steps, labels, onSelect }: StepsProps) {
  const events = [
    ...Map.groupBy(steps, ({ kind, effectiveOn, basis }) => `${kind} ${effectiveOn} ${basis}`),
  ]
  return events.map(([key, some]) => (
    <div key={key}>
      <Text size="sm">
        {some[0] && labels[some[0].kind]}{' '}
        {some.map(({ organisationId, name, carriesHistory }, place) => (
          <span key={organisationId}>
            {place > 0 && ', '}
            <Anchor
              component="button"
              type="button"
              ta="left"
              onClick={() => onSelect(organisationId)}
              size="sm"
              title={carriesHistory ? strings.carries : strings.carriesNot}
            >
              {name}
            </Anchor>
          </span>
        ))}
      </Text>
      {some[0] && <When {...some[0]} />}
    </div>
  ))
}

function When({ effectiveOn, basis }: Pick<SuccessionStep, 'effectiveOn' | 'basis'>) {
  return (
    <Text size="sm" c="dimmed" className="figures">
      {strings.on({ day: effectiveOn, basis })}
    </Text>
  )
}

function CounterButton({
  counter,
  onMore,
}: {
  readonly counter: Counter
  readonly onMore: (what: string) => void
}) {
  const label = strings.counter[counter.what]
  if (label === '') return null // the panel has a button of its own for it
  return (
    <Group>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
        onClick={() => onMore('counter')}
      >
        {label}
      </Button>
    </Group>
  )
}
