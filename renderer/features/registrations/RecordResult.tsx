import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { SectionCard } from '@renderer/ui/SectionCard'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import {
  type RegistrationOutcome,
  registrationOutcomes,
} from '@shared/features/registrations/registrations.kinds'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { registrationOutcomeNames } from '@shared/features/registrations/registrations.strings'
import { IconClipboardCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { RegistrationOutcomeBadge } from './RegistrationStateBadge'
import { recordStrings as strings } from './record.strings'

interface Props {
  readonly registration: Registration
}

/** What came of it at the year's end. */
export function RecordResult({ registration }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { outcome, result, evaluatedOn } = registration
  return (
    <SectionCard
      title={strings.result}
      action={
        <Button
          variant="default"
          leftSection={<IconClipboardCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          {strings.evaluate}
        </Button>
      }
    >
      {outcome === null ? (
        <Text c="dimmed">{strings.noResult}</Text>
      ) : (
        <Stack gap={4} align="flex-start">
          <RegistrationOutcomeBadge outcome={outcome} />
          {result && <Text>{result}</Text>}
          {evaluatedOn && (
            <Text size="sm" c="dimmed">
              {`${strings.evaluatedOn}: ${showDay(evaluatedOn)}`}
            </Text>
          )}
        </Stack>
      )}
      <PastResults registration={registration} />
      {isOpen && <ResultDialog registration={registration} onClose={() => setIsOpen(false)} />}
    </SectionCard>
  )
}

/** Both results stay in sight where two papers of one person were united. */
function PastResults({ registration: { pastResults } }: Props) {
  if (pastResults.length === 0) return null
  return (
    <Stack gap={4} mt="md" align="flex-start">
      <Text size="sm" fw={600}>
        {strings.pastResults}
      </Text>
      {pastResults.map(({ id, unit, outcome, result, evaluatedOn }) => (
        <Group key={id} gap="xs">
          <RegistrationOutcomeBadge outcome={outcome} />
          <Text size="sm">
            {[unit, result, evaluatedOn && showDay(evaluatedOn)].filter(Boolean).join(' · ')}
          </Text>
        </Group>
      ))}
    </Stack>
  )
}

interface Draft {
  readonly outcome: RegistrationOutcome | null
  readonly result: string
  readonly evaluatedOn: LocalDate | null
  readonly items: readonly Pick<
    Registration['items'][number],
    'id' | 'content' | 'outcome' | 'result'
  >[]
}

function ResultDialog({ registration, onClose }: Props & { readonly onClose: () => void }) {
  const evaluate = useAppCommand('registrations.evaluate')
  const form = useForm<Draft>({
    initialValues: {
      outcome: registration.outcome,
      result: registration.result,
      evaluatedOn: registration.evaluatedOn ?? localDayOf(new Date().toISOString()),
      items: registration.items.map(({ id, content, outcome, result }) => ({
        ...{ id, content, outcome, result },
      })),
    },
  })
  const save = form.onSubmit(({ items, ...rest }) =>
    evaluate.mutate(
      {
        id: registration.id,
        ...rest,
        items: items.map(({ id, outcome, result }) => ({ id, outcome, result })),
      },
      { onSuccess: onClose },
    ),
  )
  const changeItem = (at: number, part: Partial<Draft['items'][number]>) =>
    form.setFieldValue(
      'items',
      form.values.items.map((item, index) => (index === at ? { ...item, ...part } : item)),
    )
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.evaluate}
      description={registration.name}
      submitLabel={strings.saveResult}
      onClose={onClose}
      onSubmit={save}
      isBusy={evaluate.isPending}
      isDirty={form.isDirty()}
      error={evaluate.error}
    >
      {form.values.items.map((item, index) => (
        <ItemResult
          key={item.id}
          item={item}
          place={index + 1}
          onChange={(part) => changeItem(index, part)}
        />
      ))}
      <SimpleGrid cols={2} spacing="md">
        <OutcomeSelect
          label={strings.outcome}
          {...form.getInputProps('outcome')}
          value={form.values.outcome}
        />
        <DayField
          label={strings.evaluatedOn}
          {...form.getInputProps('evaluatedOn')}
          value={form.values.evaluatedOn}
        />
      </SimpleGrid>
      <Textarea
        autosize
        minRows={2}
        maxLength={2000}
        label={strings.resultText}
        {...form.getInputProps('result')}
      />
    </FormDialog>
  )
}

interface ItemProps {
  readonly item: Draft['items'][number]
  readonly place: number
  readonly onChange: (part: Partial<Draft['items'][number]>) => void
}

const ItemResult = ({ item, place, onChange }: ItemProps) => (
  <Stack gap={4}>
    <Text size="sm" fw={500}>{`${place}. ${item.content}`}</Text>
    <SimpleGrid cols={2} spacing="md">
      <OutcomeSelect
        aria-label={strings.outcomeOf(place)}
        value={item.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextInput
        aria-label={`${strings.resultText} ${place}`}
        placeholder={strings.resultText}
        maxLength={1000}
        value={item.result}
        onChange={(event) => onChange({ result: event.currentTarget.value })}
      />
    </SimpleGrid>
  </Stack>
)

interface OutcomeProps {
  readonly label?: string
  readonly 'aria-label'?: string
  readonly value: RegistrationOutcome | null
  readonly onChange: (outcome: RegistrationOutcome | null) => void
}

const OutcomeSelect = ({ value, onChange, ...input }: OutcomeProps) => (
  <Select
    {...input}
    clearable
    placeholder={strings.notYet}
    data={registrationOutcomes.map((outcome) => ({
      value: outcome,
      label: registrationOutcomeNames[outcome],
    }))}
    value={value}
    onChange={(next) => onChange(registrationOutcomes.find((each) => each === next) ?? null)}
  />
)
