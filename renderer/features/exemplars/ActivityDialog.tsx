import { Group, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { LearnerId } from '@shared/features/exemplars/exemplars.ids'
import { type ActivityKind, activityKinds } from '@shared/features/exemplars/exemplars.kinds'
import type { ActivityEntry, ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import { activityKindNames } from '@shared/features/exemplars/exemplars.strings'
import { type FormEvent, useState } from 'react'
import { recordStrings as strings } from './exemplar-record.strings'

interface Props {
  readonly record: ExemplarRecord
  readonly activity: ActivityEntry | null
  readonly onClose: () => void
}

interface Draft {
  readonly kind: ActivityKind
  readonly heldOn: LocalDate | null
  readonly title: string
  readonly place: string
  readonly attendance: number | string
  readonly note: string
  readonly learnerIds: readonly LearnerId[]
}

const draftOf = (activity: ActivityEntry | null): Draft => ({
  ...{ kind: activity?.kind ?? 'exchange', heldOn: activity?.heldOn ?? null },
  ...{ title: activity?.title ?? '', place: activity?.place ?? '', note: activity?.note ?? '' },
  ...{ attendance: activity?.attendance ?? '', learnerIds: activity?.learnerIds ?? [] },
})

export function ActivityDialog({ record, activity, onClose }: Props) {
  const put = useAppCommand('exemplars.putActivity')
  const today = useToday()
  const [draft, setDraft] = useState(() => draftOf(activity))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const heldOn = draft.heldOn ?? (activity ? null : (today ?? null))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (heldOn === null) return
    const attendance = draft.attendance === '' ? null : Number(draft.attendance)
    const about = { ...draft, heldOn, attendance, learnerIds: [...draft.learnerIds] }
    const place = { exemplarId: record.id, id: activity?.id ?? null }
    put.mutate({ ...about, ...place }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={activity ? strings.editActivity : strings.addActivity}
      submitLabel={strings.save}
      isBusy={put.isPending}
      isDirty={JSON.stringify(draft) !== JSON.stringify(draftOf(activity))}
      isIncomplete={draft.title.trim() === '' || heldOn === null}
      error={put.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <Select
          label={strings.activityKind}
          allowDeselect={false}
          data={activityKinds.map((kind) => ({ value: kind, label: activityKindNames[kind] }))}
          value={draft.kind}
          onChange={(kind) =>
            change({ kind: activityKinds.find((each) => each === kind) ?? draft.kind })
          }
        />
        <DayField
          label={strings.publicityDay}
          value={heldOn}
          onChange={(day) => change({ heldOn: day })}
          latest={today}
        />
      </Group>
      <Fields record={record} draft={draft} change={change} />
    </FormDialog>
  )
}

interface FieldsProps {
  readonly record: ExemplarRecord
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

function Fields({ record, draft, change }: FieldsProps) {
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.activityTitle}
        placeholder={strings.activityTitleHint}
        maxLength={300}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={strings.place}
          maxLength={300}
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <NumberInput
          label={strings.attendance}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          max={1_000_000}
          value={draft.attendance}
          onChange={(attendance) => change({ attendance })}
        />
      </Group>
      {record.learners.length > 0 && (
        <MultiSelect
          label={strings.came}
          searchable
          data={record.learners.map(({ id, name, unit }) => ({
            value: id,
            label: [name, unit].filter(Boolean).join(' – '),
          }))}
          value={[...draft.learnerIds]}
          onChange={(ids) => change({ learnerIds: ids as LearnerId[] })}
        />
      )}
      <Textarea
        label={strings.note}
        autosize
        maxLength={1000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
