import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import { UpwardDetails } from '@shared/features/nominations/upward.contract'
import { useToday } from '../organisation/EffectFields'
import { nominationsStrings as strings } from './nominations.strings'
import type { AskedMove } from './use-nomination-moves'

interface Props {
  readonly asked: AskedMove
  readonly onClose: (isMade: boolean) => void
}

interface Draft extends Omit<UpwardDetails, 'sentOn'> {
  readonly sentOn: LocalDate | null
}

/** With which letter, and when, the list goes to the province. */
export function SendUpwardDialog({ asked, onClose }: Props) {
  const send = useAppCommand('upward.send')
  const form = useForm<Draft>({
    initialValues: { sentOn: useToday() ?? null, document: '', addressee: '', note: '' },
    validate: schemaResolver(UpwardDetails, { sync: true }),
  })
  const save = form.onSubmit((list) =>
    send.mutate(
      { ids: [...asked.ids], list: UpwardDetails.parse(list) },
      { onSuccess: () => onClose(true) },
    ),
  )
  return (
    <FormDialog
      isOpen
      title={strings.sendTitle}
      description={`${strings.files(asked.ids.length)}. ${strings.sendHint}`}
      submitLabel={strings.send}
      onClose={() => onClose(false)}
      onSubmit={save}
      isBusy={send.isPending}
      isDirty={form.isDirty()}
      error={send.error}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <DayField
          withAsterisk
          label={strings.sentOn}
          {...form.getInputProps('sentOn')}
          value={form.values.sentOn}
        />
        <TextInput
          data-autofocus
          label={strings.sentDocument}
          placeholder={strings.sentDocumentHint}
          {...form.getInputProps('document')}
        />
      </SimpleGrid>
      <TextInput label={strings.addressee} {...form.getInputProps('addressee')} />
      <Textarea autosize label={strings.note} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
