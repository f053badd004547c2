import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import type { LocalDate } from '@shared/core/local-date'
import type { CalendarEvent } from '@shared/features/calendar/calendar.contract'
import { eventKinds } from '@shared/features/calendar/calendar.kinds'
import { itemKindNames } from '@shared/features/calendar/calendar.strings'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { eventStrings as strings } from './calendar.strings'
import { DayNote } from './DayNote'
import { type EventDraft, eventDraft, eventInput, problemsOf } from './event-drafts'
import { FirstYear, YearlySelect } from './YearlyFields'

interface Props {
  /** null: a new one. */
  readonly event: CalendarEvent | null
  readonly startsOn: LocalDate | null
  readonly campaignId?: CampaignId
  readonly onClose: () => void
}

export function EventDialog({ event, startsOn, campaignId, onClose }: Props) {
  const add = useAppCommand('calendar.add')
  const edit = useAppCommand('calendar.edit')
  const form = useForm<EventDraft>({
    initialValues: eventDraft(event, startsOn, campaignId ?? null),
    validate: problemsOf,
  })
  const save = form.onSubmit((draft) => {
    const input = eventInput(draft)
    if (event) edit.mutate({ id: event.id, event: input }, { onSuccess: onClose })
    else add.mutate(input, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={event ? strings.edit : strings.add}
      submitLabel={event ? strings.save : strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <WhatAndWhen form={form} />
      <BelongsTo form={form} />
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}

export type EventForm = Pick<
  UseFormReturnType<EventDraft>,
  'values' | 'getInputProps' | 'setFieldValue'
>

const kindOptions = eventKinds.map((value) => ({ value, label: itemKindNames[value] }))

function WhatAndWhen({ form }: { readonly form: EventForm }) {
  const { values } = form
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.name}
        placeholder={strings.nameHint}
        maxLength={300}
        {...form.getInputProps('title')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <PartialDateField
          withAsterisk
          label={strings.startsOn}
          {...form.getInputProps('startsOn')}
          value={values.startsOn}
        />
        <DayField label={strings.endsOn} {...form.getInputProps('endsOn')} value={values.endsOn} />
        <TextInput
          label={strings.startsAt}
          placeholder={strings.timeHint}
          maxLength={5}
          {...form.getInputProps('startsAt')}
        />
      </SimpleGrid>
      <DayNote date={values.startsOn} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={strings.kind}
          allowDeselect={false}
          data={kindOptions}
          {...form.getInputProps('kind')}
        />
        <YearlySelect form={form} />
      </SimpleGrid>
      <FirstYear form={form} />
    </>
  )
}

function BelongsTo({ form }: { readonly form: EventForm }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <TextInput label={strings.place} maxLength={200} {...form.getInputProps('place')} />
      <OrganisationPicker
        clearable
        label={strings.organisation}
        {...form.getInputProps('organisationId')}
        value={form.values.organisationId}
      />
      <CampaignPicker
        label={strings.campaign}
        placeholder={strings.noCampaign}
        clearable
        {...form.getInputProps('campaignId')}
      />
      <DirectiveSelect form={form} />
    </SimpleGrid>
  )
}

function DirectiveSelect({ form }: { readonly form: EventForm }) {
  const directives = useAppQuery('directives.list', {})
  const known = (directives.data ?? []).map((directive) => ({
    value: directive.id as string,
    label: directiveWords.choiceLine(directive),
  }))
  return (
    <Select
      label={strings.directive}
      searchable
      allowDeselect={false}
      data={[{ value: '', label: strings.noDirective }, ...known]}
      {...form.getInputProps('directiveId')}
    />
  )
}
