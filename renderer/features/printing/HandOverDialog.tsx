import { Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import { type FormEvent, useState } from 'react'
import { printingStrings } from './printing.strings'

const { handDialog: strings } = printingStrings

interface Props {
  readonly awardIds: readonly AwardId[]
  readonly onClose: () => void
  readonly onDone: () => void
}

const blank = { handedBy: '', receivedBy: '', isProxy: false, note: '' }

/** Who gave it to whom, and when. */
export function HandOverDialog({ awardIds, onClose, onDone }: Props) {
  const handOver = useAppCommand('printing.handOver')
  const [handedOn, setHandedOn] = useState<LocalDate | null>(null)
  const [words, setWords] = useState(blank)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (handedOn)
      handOver.mutate({ awardIds: [...awardIds], handedOn, ...words }, { onSuccess: onDone })
  }
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.description(awardIds.length)}
      submitLabel={strings.submit}
      isBusy={handOver.isPending}
      isIncomplete={handedOn === null}
      isDirty={words !== blank}
      error={handOver.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Group grow align="flex-start">
        <DayField label={strings.handedOn} value={handedOn} onChange={setHandedOn} />
        <TextInput
          label={strings.handedBy}
          value={words.handedBy}
          maxLength={200}
          onChange={({ currentTarget }) => setWords({ ...words, handedBy: currentTarget.value })}
        />
      </Group>
      <TextInput
        label={strings.receivedBy}
        description={strings.receivedHint}
        value={words.receivedBy}
        maxLength={200}
        onChange={({ currentTarget }) => setWords({ ...words, receivedBy: currentTarget.value })}
      />
      <Checkbox
        label={strings.isProxy}
        checked={words.isProxy}
        disabled={words.receivedBy.trim() === ''}
        onChange={({ currentTarget }) => setWords({ ...words, isProxy: currentTarget.checked })}
      />
      <Textarea
        label={strings.note}
        value={words.note}
        maxLength={500}
        autosize
        onChange={({ currentTarget }) => setWords({ ...words, note: currentTarget.value })}
      />
    </FormDialog>
  )
}
