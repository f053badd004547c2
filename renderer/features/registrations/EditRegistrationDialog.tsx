import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { RegistrationFields } from './RegistrationFields'
import { draftOf, draftProblems, fieldsOf, type RegistrationDraft } from './registration-draft'
import { formDialogStrings as strings } from './registrations.strings'

interface Props {
  readonly registration: Registration
  readonly onClose: () => void
}

export function EditRegistrationDialog({ registration, onClose }: Props) {
  const edit = useAppCommand('registrations.edit')
  const form = useForm<RegistrationDraft>({
    initialValues: draftOf(registration),
    validate: draftProblems,
  })
  const save = form.onSubmit((draft) =>
    edit.mutate({ id: registration.id, registration: fieldsOf(draft) }, { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      size={760}
      title={strings.editTitle}
      description={registration.name}
      submitLabel={strings.save}
      onClose={onClose}
      onSubmit={save}
      isBusy={edit.isPending}
      isDirty={form.isDirty()}
      error={edit.error}
    >
      <RegistrationFields form={form} campaignId={registration.campaignId} />
    </FormDialog>
  )
}
