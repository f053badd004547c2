import { Checkbox, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { type FormEvent, useState } from 'react'
import { ItemsField } from './ItemsField'
import { PartiesField } from './PartiesField'
import { blankPledge, draftOf, type PledgeDraft, pledgeOf } from './pledge-draft'
import { pledgeDialogStrings as strings } from './pledges.strings'

interface Props {
  /** null: a new one. */
  readonly pledge: Pledge | null
  readonly onClose: () => void
  readonly onCreated?: (id: PledgeId) => void
}

export function PledgeDialog(props: Props) {
  const thisYear = useAppQuery('ratings.years', {}).data?.thisYear
  if (thisYear === undefined) return null // a local read: a spinner would only flicker
  const { pledge } = props
  return <Form {...props} before={pledge ? draftOf(pledge) : blankPledge(thisYear + 1)} />
}

function Form({ pledge, before, onClose, onCreated }: Props & { readonly before: PledgeDraft }) {
  const create = useAppCommand('pledges.create')
  const edit = useAppCommand('pledges.edit')
  const [first] = useState(before)
  const [draft, setDraft] = useState(before)
  const change = (part: Partial<PledgeDraft>) => setDraft({ ...draft, ...part })
  const whole = pledgeOf(draft)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!whole) return
    if (pledge) edit.mutate({ id: pledge.id, pledge: whole }, { onSuccess: onClose })
    else
      create.mutate(whole, {
        onSuccess: ({ id }) => {
          forgetUnsavedChanges()
          onClose()
          onCreated?.(id)
        },
      })
  }
  return (
    <FormDialog
      isOpen
      size={860}
      title={pledge ? strings.editTitle : strings.createTitle}
      submitLabel={pledge ? strings.save : strings.createTitle}
      isBusy={create.isPending || edit.isPending}
      isDirty={draft !== first}
      isIncomplete={!whole}
      incompleteHint={strings.incomplete}
      error={create.error ?? edit.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Basics draft={draft} onChange={change} />
      <PartiesField parties={draft.parties} onChange={(parties) => change({ parties })} />
      <ItemsField draft={draft} onChange={(items) => change({ items })} />
      <TextInput
        label={strings.note}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormDialog>
  )
}

interface BasicsProps {
  readonly draft: PledgeDraft
  readonly onChange: (part: Partial<PledgeDraft>) => void
}

function Basics({ draft, onChange }: BasicsProps) {
  return (
    <>
      <TextInput
        data-autofocus
        withAsterisk
        label={strings.name}
        maxLength={300}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <SimpleGrid cols={4} spacing="sm">
        <NumberInput
          label={strings.year}
          min={1945}
          max={2199}
          thousandSeparator=""
          allowDecimal={false}
          value={draft.year}
          onChange={(year) => year !== '' && onChange({ year: Number(year) })}
        />
        <DayField
          label={strings.signingOn}
          value={draft.signingOn}
          onChange={(signingOn) => onChange({ signingOn })}
        />
        <TextInput
          label={strings.place}
          maxLength={200}
          value={draft.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
        <CampaignPicker
          label={strings.campaign}
          clearable
          value={draft.campaignId}
          onChange={(campaignId) => onChange({ campaignId })}
        />
      </SimpleGrid>
      <Textarea
        label={strings.content}
        autosize
        maxRows={6}
        maxLength={4000}
        value={draft.content}
        onChange={(event) => onChange({ content: event.currentTarget.value })}
      />
      <Checkbox
        label={strings.witnessed}
        checked={draft.isWitnessed}
        onChange={(event) => onChange({ isWitnessed: event.currentTarget.checked })}
      />
    </>
  )
}
