import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { useToday } from '../organisation/EffectFields'
import { fileStrings as strings } from './dossiers.strings'

interface Props {
  readonly ids: readonly NominationId[]
  readonly onClose: () => void
  readonly onDone: () => void
}

interface Draft {
  readonly itemKey: string | null
  readonly receivedOn: LocalDate | null
}

/** One paper that came for all of them at once, as a letter with its list does. */
export function ReceiveDialog({ ids, onClose, onDone }: Props) {
  const receive = useAppCommand('dossiers.receive')
  const [first] = ids
  const papers = useAppQuery(
    'dossiers.papers',
    { id: first as NominationId },
    { enabled: first !== undefined },
  )
  const form = useForm<Draft>({
    initialValues: { itemKey: null, receivedOn: useToday() ?? null },
    validate: {
      itemKey: (key) => (key === null ? strings.paperMissing : null),
      receivedOn: (day) => (day === null ? strings.receiveDayMissing : null),
    },
  })
  const items = papers.data ?? []
  const save = form.onSubmit(({ itemKey, receivedOn }) => {
    const paper = items.find(({ key }) => key === itemKey)
    if (!paper || receivedOn === null) return
    receive.mutate(
      { ids: [...ids], itemKey: paper.key, name: paper.name, receivedOn },
      {
        onSuccess: () => {
          onClose()
          onDone()
        },
      },
    )
  })
  return (
    <FormDialog
      isOpen
      title={strings.receiveTitle(ids.length)}
      description={strings.whichPaperHint}
      submitLabel={strings.receive}
      onClose={onClose}
      onSubmit={save}
      isBusy={receive.isPending}
      isDirty={form.isDirty()}
      error={receive.error ?? papers.error}
    >
      <Select
        withAsterisk
        data-autofocus
        label={strings.whichPaper}
        data={items.map(({ key, name }) => ({ value: key, label: name }))}
        {...form.getInputProps('itemKey')}
      />
      <DayField
        withAsterisk
        label={strings.receiveOn}
        {...form.getInputProps('receivedOn')}
        value={form.values.receivedOn}
      />
    </FormDialog>
  )
}
