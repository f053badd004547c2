import { Button, Fieldset, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { judgedOn } from '@shared/features/pledges/pledges.rules'
import {
  type RegistrationOutcome,
  registrationOutcomes,
} from '@shared/features/registrations/registrations.kinds'
import { registrationOutcomeNames } from '@shared/features/registrations/registrations.strings'
import { type FormEvent, useState } from 'react'
import classes from './Pledges.module.css'
import { evaluateStrings as strings } from './pledges.strings'

interface Props {
  readonly pledge: Pledge
  readonly onClose: () => void
}

interface Judged<Id> {
  readonly id: Id
  readonly name: string
  readonly outcome: RegistrationOutcome | null
  readonly result: string
}

/** A year later: party by party and content by content, from the registrations where they say. */
export function EvaluateDialog({ pledge, onClose }: Props) {
  const evaluate = useAppCommand('pledges.evaluate')
  const [parties, setParties] = useState(() => pledge.parties.map(judged(({ name }) => name)))
  const [items, setItems] = useState(() => pledge.items.map(judged(({ content }) => content)))
  const [evaluation, setEvaluation] = useState(pledge.evaluation)
  const [day, setDay] = useState<LocalDate | null>(pledge.evaluatedOn ?? judgedOn(pledge.year))
  const [isDirty, setIsDirty] = useState(false)
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setIsDirty(true)
    }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (day === null) return
    const bare = <Id,>({ id, outcome, result }: Judged<Id>) => ({ id, outcome, result })
    const judgedParts = { parties: parties.map(bare), items: items.map(bare) }
    evaluate.mutate(
      { id: pledge.id, evaluation, evaluatedOn: day, ...judgedParts },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.title}
      submitLabel={strings.submit}
      isBusy={evaluate.isPending}
      isDirty={isDirty}
      isIncomplete={day === null}
      error={evaluate.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <FromRegistrations pledge={pledge} items={items} onChange={changed(setItems)} />
      <Parts legend={strings.items} parts={items} onChange={changed(setItems)} />
      <Parts legend={strings.parties} parts={parties} onChange={changed(setParties)} />
      <Textarea
        label={strings.whole}
        autosize
        minRows={2}
        maxLength={4000}
        value={evaluation}
        onChange={(event) => changed(setEvaluation)(event.currentTarget.value)}
      />
      <DayField label={strings.evaluatedOn} value={day} onChange={changed(setDay)} />
    </FormDialog>
  )
}

type Outcome = Pick<Judged<string>, 'outcome' | 'result'>

const judged =
  <Part extends Outcome & { readonly id: string }>(nameOf: (part: Part) => string) =>
  (part: Part): Judged<Part['id']> => ({
    ...{ id: part.id, name: nameOf(part), outcome: part.outcome, result: part.result },
  })

interface FromProps<Id> {
  readonly pledge: Pledge
  readonly items: readonly Judged<Id>[]
  readonly onChange: (items: Judged<Id>[]) => void
}

function FromRegistrations<Id extends string>({ pledge, items, onChange }: FromProps<Id>) {
  const known = pledge.items.filter(({ registered }) => registered && registered.outcome !== null)
  if (known.length === 0) return null
  const take = () =>
    onChange(
      items.map((item) => {
        const found = known.find(({ id }) => (id as string) === item.id)?.registered
        return found ? { ...item, ...found } : item
      }),
    )
  return (
    <Group gap="sm">
      <Button variant="default" onClick={take}>
        {strings.fromRegistrations}
      </Button>
      <Text size="sm" c="dimmed">
        {strings.fromHint(known.length)}
      </Text>
    </Group>
  )
}

interface PartsProps<Id> {
  readonly legend: string
  readonly parts: readonly Judged<Id>[]
  readonly onChange: (parts: Judged<Id>[]) => void
}

function Parts<Id extends string>({ legend, parts, onChange }: PartsProps<Id>) {
  if (parts.length === 0) return null
  const change = (at: number, part: Partial<Outcome>) =>
    onChange(parts.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <Fieldset legend={legend} p="sm">
      <Stack gap="sm">
        {parts.map(({ id, name, outcome, result }, index) => (
          <div key={id} className={classes.part}>
            <Text fw={500}>{name}</Text>
            <Group grow align="flex-end">
              <Select
                label={strings.outcome}
                placeholder={strings.none}
                clearable
                data={registrationOutcomes.map((value) => ({
                  value,
                  label: registrationOutcomeNames[value],
                }))}
                value={outcome}
                onChange={(value) =>
                  change(index, {
                    outcome: registrationOutcomes.find((one) => one === value) ?? null,
                  })
                }
              />
              <TextInput
                label={strings.result}
                maxLength={1000}
                value={result}
                onChange={(event) => change(index, { result: event.currentTarget.value })}
              />
            </Group>
          </div>
        ))}
      </Stack>
    </Fieldset>
  )
}
