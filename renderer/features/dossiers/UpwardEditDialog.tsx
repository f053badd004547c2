import { Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { UpwardDetails, type UpwardList } from '@shared/features/nominations/upward.contract'
import { nominationsStrings as words } from '../nominations/nominations.strings'
import { upwardStrings as strings } from './dossiers.strings'

interface Props {
  readonly list: UpwardList
  readonly onClose: () => void
}

/** The letter a list went with. */
export function UpwardEditDialog({ list, onClose }: Props) {
  const edit = useAppCommand('upward.edit')
  const { sentOn, document, addressee, note } = list
  const form = useForm<UpwardDetails>({
    initialValues: { sentOn, document, addressee, note },
    validate: schemaResolver(UpwardDetails, { sync: true }),
  })
  const save = form.onSubmit((details) =>
    edit.mutate({ id: list.id, list: details }, { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.edit}
      submitLabel={words.save}
      onClose={onClose}
      onSubmit={save}
      isBusy={edit.isPending}
      isDirty={form.isDirty()}
      error={edit.error}
    >
      <DayField
        withAsterisk
        label={words.sentOn}
        {...form.getInputProps('sentOn')}
        value={form.values.sentOn}
      />
      <TextInput label={words.sentDocument} {...form.getInputProps('document')} />
      <TextInput label={words.addressee} {...form.getInputProps('addressee')} />
      <Textarea autosize label={words.note} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
