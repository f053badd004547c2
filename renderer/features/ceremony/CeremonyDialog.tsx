import { Group, MultiSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { asClockTime, clockTimeForm } from '@shared/core/clock-time'
import { showDay } from '@shared/core/local-date'
import type { Ceremony, CeremonyFields } from '@shared/features/ceremony/ceremony.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { type FormEvent, useState } from 'react'
import { ceremonyStrings } from './ceremony.strings'

const { dialog: strings } = ceremonyStrings

interface Props {
  /** null: a new one. */
  readonly ceremony: Ceremony | null
  readonly onClose: () => void
  readonly onCreated?: (id: string) => void
}

const blank: CeremonyFields = {
  ...{ name: strings.usualName, heldOn: null, startsAt: null, place: '' },
  ...{ opening: '', closing: '', groupSize: 6, note: '' },
}

export function CeremonyDialog({ ceremony, onClose, onCreated }: Props) {
  const create = useAppCommand('ceremony.create')
  const edit = useAppCommand('ceremony.edit')
  const [fields, setFields] = useState<CeremonyFields>(() =>
    ceremony ? fieldsOf(ceremony) : blank,
  )
  const [decisionIds, setDecisionIds] = useState<DecisionId[]>(
    () => ceremony?.decisions.map(({ id }) => id) ?? [],
  )
  const change = (part: Partial<CeremonyFields>) => setFields({ ...fields, ...part })
  const isTimed = fields.startsAt === null || clockTimeForm.test(fields.startsAt)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ceremony) edit.mutate({ id: ceremony.id, ...fields, decisionIds }, { onSuccess: onClose })
    else
      create.mutate(
        { ...fields, decisionIds },
        { onSuccess: ({ id }) => (onCreated ? onCreated(id) : onClose()) },
      )
  }
  return (
    <FormDialog
      isOpen
      size={680}
      title={ceremony ? strings.edit : strings.create}
      submitLabel={ceremony ? strings.submitEdit : strings.submitCreate}
      isBusy={create.isPending || edit.isPending}
      isIncomplete={fields.name.trim() === '' || decisionIds.length === 0 || !isTimed}
      error={create.error ?? edit.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={strings.name}
        required
        maxLength={300}
        value={fields.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <DecisionsField value={decisionIds} onChange={setDecisionIds} />
      <TimeAndPlace fields={fields} onChange={change} />
      {ceremony && <Words fields={fields} onChange={change} />}
    </FormDialog>
  )
}

function fieldsOf(ceremony: Ceremony): CeremonyFields {
  const { name, heldOn, startsAt, place, opening, closing, groupSize, note } = ceremony
  return { name, heldOn, startsAt, place, opening, closing, groupSize, note }
}

interface FieldsProps {
  readonly fields: CeremonyFields
  readonly onChange: (part: Partial<CeremonyFields>) => void
}

function TimeAndPlace({ fields, onChange }: FieldsProps) {
  return (
    <>
      <Group grow align="flex-start">
        <DayField
          label={strings.heldOn}
          value={fields.heldOn}
          onChange={(heldOn) => onChange({ heldOn })}
        />
        <HourField value={fields.startsAt} onChange={(startsAt) => onChange({ startsAt })} />
        <NumberInput
          label={strings.groupSize}
          min={1}
          max={50}
          allowDecimal={false}
          value={fields.groupSize}
          onChange={(value) => value !== '' && onChange({ groupSize: Number(value) })}
        />
      </Group>
      <TextInput
        label={strings.place}
        maxLength={300}
        value={fields.place}
        onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
      />
    </>
  )
}

interface HourProps {
  readonly value: string | null
  /** What cannot be read is passed on as it is, and keeps the form from being sent. */
  readonly onChange: (startsAt: string | null) => void
}

/** An hour as the office writes it, 8h30; rewritten as it is kept once the field is left. */
function HourField({ value, onChange }: HourProps) {
  const [typed, setTyped] = useState(value ?? '')
  const [isTouched, setIsTouched] = useState(false)
  const isWrong = value !== null && !clockTimeForm.test(value)
  return (
    <TextInput
      label={strings.startsAt}
      maxLength={5}
      value={typed}
      error={isTouched && isWrong ? strings.hourForm : undefined}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(asClockTime(currentTarget.value))
      }}
      onBlur={() => {
        setIsTouched(true)
        if (!isWrong) setTyped(value ?? '')
      }}
    />
  )
}

function Words({ fields, onChange }: FieldsProps) {
  return (
    <>
      {(['opening', 'closing'] as const).map((which) => (
        <Textarea
          key={which}
          label={strings[which]}
          description={strings.usual}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          value={fields[which]}
          onChange={({ currentTarget }) => onChange({ [which]: currentTarget.value })}
        />
      ))}
      <TextInput
        label={strings.note}
        maxLength={1000}
        value={fields.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </>
  )
}

interface DecisionsProps {
  readonly value: readonly DecisionId[]
  readonly onChange: (ids: DecisionId[]) => void
}

/** Those that stand in the ledger; a draft awards nobody yet. */
function DecisionsField({ value, onChange }: DecisionsProps) {
  const list = useAppQuery('decisions.list', {}).data?.decisions ?? []
  const issued = list.filter(({ ledger }) => ledger !== null)
  return (
    <MultiSelect
      label={strings.decisions}
      required
      searchable
      data={issued.map(({ id, number, symbol, issuedOn, roundName }) => ({
        value: id,
        label: strings.decisionOption({
          number: labels.numberText({ number: number ?? 0, symbol }),
          day: showDay(issuedOn),
          round: roundName,
        }),
      }))}
      value={[...value]}
      onChange={(ids) => onChange(issued.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))}
    />
  )
}
