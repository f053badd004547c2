import { Group, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  type PrinterProfile,
  ProfileFields,
} from '@shared/features/calibration/calibration.contract'
import { calibrationStrings as strings } from './calibration.strings'

interface Props {
  /** null: a new one. */
  readonly profile: PrinterProfile | null
  readonly onClose: () => void
}

export function ProfileDialog({ profile, onClose }: Props) {
  const add = useAppCommand('calibration.addProfile')
  const edit = useAppCommand('calibration.editProfile')
  const form = useForm<ProfileFields>({
    initialValues: {
      name: profile?.name ?? '',
      tray: profile?.tray ?? '',
      note: profile?.note ?? '',
    },
    validate: schemaResolver(ProfileFields, { sync: true }),
  })
  const submit = (fields: ProfileFields) => {
    if (profile) edit.mutate({ id: profile.id, ...fields }, { onSuccess: onClose })
    else add.mutate(fields, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={profile ? strings.editTitle : strings.addTitle}
      submitLabel={profile ? strings.save : strings.add}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <TextInput
          data-autofocus
          withAsterisk
          label={strings.name}
          placeholder={strings.namePlaceholder}
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={strings.tray}
          placeholder={strings.trayPlaceholder}
          description={strings.trayHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={60}
          {...form.getInputProps('tray')}
        />
      </Group>
      <TextInput label={strings.note} maxLength={300} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
