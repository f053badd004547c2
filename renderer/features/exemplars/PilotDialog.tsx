import { Group, NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import { type PilotKind, pilotKinds } from '@shared/features/exemplars/exemplars.kinds'
import { pilotKindNames } from '@shared/features/exemplars/exemplars.strings'
import type { Pilot } from '@shared/features/exemplars/pilots.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type FormEvent, useState } from 'react'
import { pilotsStrings as strings } from './pilots.strings'

interface Props {
  /** null: a new one. */
  readonly pilot: Pilot | null
  readonly campaignId: CampaignId | null
  readonly onClose: () => void
}

interface Draft {
  readonly kind: PilotKind
  readonly organisationId: OrganisationId | null
  readonly topic: string
  readonly year: number | string
  readonly campaignId: CampaignId | null
  readonly directiveId: DirectiveId | null
  readonly quote: string
  readonly note: string
}

export function PilotDialog(props: Props) {
  const choices = useAppQuery('exemplars.choices', {})
  return choices.data ? <Filled {...props} thisYear={choices.data.thisYear} /> : null
}

const draftOf = ({ pilot, campaignId, thisYear }: Props & { thisYear: number }): Draft => ({
  ...{ kind: pilot?.kind ?? 'pilot', organisationId: pilot?.organisationId ?? null },
  ...{ topic: pilot?.topic ?? '', year: pilot?.year ?? thisYear, quote: pilot?.quote ?? '' },
  campaignId: pilot ? pilot.campaignId : campaignId,
  ...{ directiveId: pilot?.directiveId ?? null, note: pilot?.note ?? '' },
})

function Filled(props: Props & { readonly thisYear: number }) {
  const { pilot, onClose } = props
  const create = useAppCommand('pilots.create')
  const edit = useAppCommand('pilots.edit')
  const [draft, setDraft] = useState(() => draftOf(props))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const { organisationId } = draft
  const year = Number(draft.year)
  const isYear = Number.isInteger(year) && year >= 1945 && year <= 2199
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (organisationId === null) return
    const input = { ...draft, organisationId, year }
    if (pilot) edit.mutate({ id: pilot.id, pilot: input }, { onSuccess: onClose })
    else create.mutate(input, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={pilot ? strings.edit : strings.add}
      submitLabel={pilot ? strings.save : strings.add}
      isBusy={create.isPending || edit.isPending}
      isDirty={JSON.stringify(draft) !== JSON.stringify(draftOf(props))}
      isIncomplete={organisationId === null || draft.topic.trim() === '' || !isYear}
      incompleteHint={strings.chooseUnit}
      error={create.error ?? edit.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={strings.kind}
        value={draft.kind}
        onChange={(kind) => change({ kind: pilotKinds.find((each) => each === kind) ?? 'pilot' })}
        data={pilotKinds.map((value) => ({ value, label: pilotKindNames[value] }))}
      />
      <OrganisationPicker
        withAsterisk
        label={strings.unit}
        value={organisationId}
        onChange={(id) => change({ organisationId: id })}
        includeClosed
      />
      <TextInput
        withAsterisk
        label={strings.topic}
        placeholder={strings.topicHint}
        maxLength={500}
        value={draft.topic}
        onChange={(event) => change({ topic: event.currentTarget.value })}
      />
      <Sources draft={draft} change={change} />
    </FormDialog>
  )
}

interface SourcesProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

/** Of which year and campaign, and by which document. */
function Sources({ draft, change }: SourcesProps) {
  const directives = useAppQuery('directives.list', {})
  return (
    <>
      <Group align="flex-start" grow>
        <NumberInput
          label={strings.year}
          hideControls
          allowDecimal={false}
          thousandSeparator=""
          maxLength={4}
          value={draft.year}
          onChange={(year) => change({ year })}
        />
        <CampaignPicker
          label={strings.campaign}
          placeholder={strings.noCampaign}
          clearable
          value={draft.campaignId}
          onChange={(campaignId) => change({ campaignId })}
        />
      </Group>
      <Select
        label={strings.directive}
        placeholder={strings.noDirective}
        clearable
        searchable
        data={(directives.data ?? []).map((directive) => ({
          value: directive.id,
          label: directivesStrings.choiceLine(directive),
        }))}
        value={draft.directiveId}
        onChange={(id) => change({ directiveId: id as DirectiveId | null })}
      />
      <Textarea
        label={strings.quote}
        autosize
        maxLength={2000}
        value={draft.quote}
        onChange={(event) => change({ quote: event.currentTarget.value })}
      />
      <Textarea
        label={strings.note}
        autosize
        maxLength={2000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
