import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { Meeting } from '@shared/features/council/council.results'
import { type FormEvent, useState } from 'react'
import { meetingDialogStrings, minutesDialogStrings as strings } from './council.strings'

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

const parts = ['contents', 'opinions', 'conclusion'] as const
const hourForm = /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/u

/** What the secretary writes; the results come from the votes. */
export function MinutesDialog({ meeting, onClose }: Props) {
  const save = useAppCommand('council.writeMinutes')
  const { id, minutesNumber, endsAt, contents, opinions, conclusion } = meeting
  const [first] = useState({ id, minutesNumber, endsAt, contents, opinions, conclusion })
  const [draft, setDraft] = useState(first)
  const isTimed = hourForm.test(draft.endsAt)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(draft, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.title}
      description={strings.usual}
      submitLabel={strings.save}
      isBusy={save.isPending}
      isDirty={draft !== first}
      isIncomplete={!isTimed}
      incompleteHint={meetingDialogStrings.hourForm}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          data-autofocus
          label={strings.number}
          placeholder={strings.numberPlaceholder}
          maxLength={60}
          value={draft.minutesNumber}
          onChange={(event) => setDraft({ ...draft, minutesNumber: event.currentTarget.value })}
        />
        <TextInput
          label={strings.endsAt}
          placeholder={meetingDialogStrings.hourPlaceholder}
          maxLength={5}
          error={isTimed ? null : meetingDialogStrings.hourForm}
          value={draft.endsAt}
          onChange={(event) => setDraft({ ...draft, endsAt: event.currentTarget.value.trim() })}
        />
      </SimpleGrid>
      {parts.map((part) => (
        <Textarea
          key={part}
          label={strings[part]}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={part === 'opinions' ? 8000 : 4000}
          value={draft[part]}
          onChange={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
        />
      ))}
      <Text size="sm" c="dimmed">
        {strings.results}
      </Text>
    </FormDialog>
  )
}
