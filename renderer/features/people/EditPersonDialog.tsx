import { Text } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { EditPerson, type PersonDetail } from '@shared/features/people/people.contract'
import { PersonFields, PositionField } from './PersonFields'
import { rosterStrings as strings } from './people.strings'
import { dateErrors, draftOf, type PersonDraft } from './person-draft'

interface Props {
  readonly person: PersonDetail
  readonly onClose: () => void
}

/** Corrects what is known; a change of unit has a day and is a transfer. */
export function EditPersonDialog({ person, onClose }: Props) {
  const { id } = person
  const edit = useAppCommand('people.edit')
  const today = useToday()
  const form = useForm<PersonDraft>({
    initialValues: draftOf(person),
    validate: (draft) => ({
      ...schemaResolver(EditPerson, { sync: true })({ id, ...editedOf(draft) }),
      ...dateErrors(draft, today),
    }),
  })
  const save = form.onSubmit((draft) => {
    if (!form.isDirty()) onClose()
    else edit.mutate(EditPerson.parse({ id, ...editedOf(draft) }), { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      title={strings.editTitle(person.fullName)}
      submitLabel={strings.save}
      onClose={onClose}
      onSubmit={save}
      isBusy={edit.isPending}
      isDirty={form.isDirty()}
      error={edit.error}
      size={720}
    >
      <PersonFields form={form} belonging={<Post form={form} />} />
    </FormDialog>
  )
}

/** The post in the present unit; the unit itself is not edited here. */
function Post({ form }: { readonly form: UseFormReturnType<PersonDraft> }) {
  return (
    <>
      {form.values.organisationId !== null && <PositionField form={form} />}
      <Text size="sm" c="dimmed">
        {strings.organisationIsMoved}
      </Text>
    </>
  )
}

function editedOf({ organisationId: _, memberSince: __, ...edited }: PersonDraft) {
  return edited
}
