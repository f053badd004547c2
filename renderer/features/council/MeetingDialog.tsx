import { Autocomplete, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { call, useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { MeetingDetails } from '@shared/features/council/council.contract'
import type { MeetingId } from '@shared/features/council/council.ids'
import type { Meeting } from '@shared/features/council/council.results'
import { usualStandard } from '@shared/features/council/council.rules'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { OutputOf } from '@shared/ipc/app-contract'
import { type FormEvent, useState } from 'react'
import { requiredStrings } from './council.required.strings'
import { meetingDialogStrings as strings } from './council.strings'
import { RuleFields } from './RuleFields'
import { useRequiredVote } from './use-required-vote'

interface Props {
  /** null: a new one. */
  readonly meeting: Meeting | null
  readonly onClose: () => void
  readonly onCreated?: (id: MeetingId) => void
}

/** A form may be without a day while it is filled in. */
export interface MeetingDraft extends Omit<MeetingDetails, 'heldOn'> {
  readonly heldOn: LocalDate | null
}

type Usual = OutputOf<'council.usual'>

export function MeetingDialog(props: Props) {
  const usual = useAppQuery('council.usual', {})
  if (usual.data === undefined) return null // a local read: a spinner would only flicker
  return <Form {...props} usual={usual.data} />
}

function Form({ meeting, usual, onClose, onCreated }: Props & { readonly usual: Usual }) {
  const create = useAppCommand('council.create')
  const edit = useAppCommand('council.edit')
  const [first] = useState(() => (meeting ? draftOf(meeting) : blank(usual)))
  const [draft, setDraft] = useState(first)
  const [roundId, setRoundId] = useState<RoundId | null>(null)
  const change = (part: Partial<MeetingDraft>) => setDraft((now) => ({ ...now, ...part }))
  const required = useRequiredVote(roundId, change)
  const { heldOn, title, body, startsAt } = draft
  const isTimed = startsAt === '' || hourForm.test(startsAt)
  const isWhole = title.trim() !== '' && body.trim() !== '' && heldOn !== null && isTimed
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole) return
    const details = { ...draft, heldOn }
    if (meeting) return edit.mutate({ id: meeting.id, details }, { onSuccess: onClose })
    const nominationIds = roundId ? await waitingIn(roundId).catch(failed) : []
    if (!nominationIds) return
    create.mutate(
      { details, members: [...usual.members], nominationIds },
      {
        onSuccess: ({ id }) => {
          forgetUnsavedChanges()
          onClose()
          onCreated?.(id)
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen
      size={760}
      title={meeting ? strings.editTitle : strings.createTitle}
      submitLabel={meeting ? strings.save : strings.createTitle}
      isBusy={create.isPending || edit.isPending}
      isDirty={draft !== first}
      isIncomplete={!isWhole}
      incompleteHint={strings.incomplete}
      error={create.error ?? edit.error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Basics draft={draft} isTimed={isTimed} onChange={change} />
      <RuleFields draft={draft} onChange={change} />
      {!meeting && (
        <>
          <RoundSelect
            value={roundId}
            onChange={(id, name) => {
              setRoundId(id)
              if (name !== '' && title === '') change({ title: strings.titleOf(name) })
            }}
          />
          {/* Room for what the law asks: it must not push the buttons down as it comes. */}
          <Text size="sm" c="dimmed" mih={46} aria-live="polite">
            {required ? requiredStrings.told(required) : strings.members(usual.members.length)}
          </Text>
        </>
      )}
    </FormDialog>
  )
}

const hourForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/u

const failed = (error: unknown) => {
  showFailure(error)
  return null
}

async function waitingIn(roundId: RoundId) {
  const found = await call('council.candidates', { id: crypto.randomUUID() as MeetingId, roundId })
  return found.slice(0, 500).map(({ nominationId }) => nominationId)
}

const blank = ({ details }: Usual): MeetingDraft => ({
  ...{ title: '', heldOn: null, startsAt: '' },
  body: details?.body ?? '',
  place: details?.place ?? '',
  mode: details?.mode ?? 'hands',
  threshold: details?.threshold ?? usualStandard.threshold,
  base: details?.base ?? usualStandard.base,
  quorum: details?.quorum ?? 'two-thirds',
  recusedLeave: details?.recusedLeave ?? false,
})

const draftOf = (meeting: Meeting): MeetingDraft => ({
  ...{ title: meeting.title, body: meeting.body, heldOn: meeting.heldOn },
  ...{ startsAt: meeting.startsAt, place: meeting.place, mode: meeting.mode },
  ...{ threshold: meeting.threshold, base: meeting.base, quorum: meeting.quorum },
  recusedLeave: meeting.recusedLeave,
})

interface BasicsProps {
  readonly draft: MeetingDraft
  readonly isTimed: boolean
  readonly onChange: (part: Partial<MeetingDraft>) => void
}

function Basics({ draft, isTimed, onChange }: BasicsProps) {
  return (
    <>
      <TextInput
        data-autofocus
        withAsterisk
        label={strings.title}
        placeholder={strings.titlePlaceholder}
        maxLength={300}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Autocomplete
        withAsterisk
        label={strings.body}
        maxLength={200}
        data={[...strings.bodies]}
        value={draft.body}
        onChange={(body) => onChange({ body })}
      />
      <SimpleGrid cols={3} spacing="sm">
        <DayField
          withAsterisk
          label={strings.heldOn}
          value={draft.heldOn}
          onChange={(heldOn) => onChange({ heldOn })}
        />
        <TextInput
          label={strings.startsAt}
          placeholder={strings.hourPlaceholder}
          maxLength={5}
          error={isTimed ? null : strings.hourForm}
          value={draft.startsAt}
          onChange={(event) => onChange({ startsAt: event.currentTarget.value.trim() })}
        />
        <TextInput
          label={strings.place}
          maxLength={200}
          value={draft.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
      </SimpleGrid>
    </>
  )
}

interface RoundProps {
  readonly value: RoundId | null
  readonly onChange: (id: RoundId | null, name: string) => void
}

function RoundSelect({ value, onChange }: RoundProps) {
  const rounds = useAppQuery('rounds.list', { campaignId: null })
  const all = rounds.data ?? []
  return (
    <Select
      label={strings.round}
      description={strings.roundHint}
      clearable
      searchable
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(id) => {
        const round = all.find((one) => one.id === id)
        onChange(round?.id ?? null, round?.name ?? '')
      }}
    />
  )
}
