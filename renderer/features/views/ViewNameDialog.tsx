import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { SavedView, ViewState } from '@shared/features/views/views.contract'
import type { SavedViewId } from '@shared/features/views/views.ids'
import { viewProblems } from '@shared/features/views/views.strings'
import { viewsStrings as strings } from './views.strings'

interface Props {
  readonly list: string
  readonly state: ViewState
  /** The one to be renamed; null: what is on the screen becomes a new one. */
  readonly view: SavedView | null
  readonly onSaved: (id: SavedViewId) => void
  readonly onClose: () => void
}

export function ViewNameDialog({ list, state, view, onSaved, onClose }: Props) {
  const save = useAppCommand('views.save')
  const rename = useAppCommand('views.rename')
  const form = useForm({
    initialValues: { name: view?.name ?? '' },
    validate: { name: (name) => (name.trim() === '' ? viewProblems.nameMissing : null) },
  })
  const submit = form.onSubmit(({ name }) => {
    if (view) return rename.mutate({ id: view.id, name }, { onSuccess: onClose })
    const onSuccess = ({ id }: { readonly id: SavedViewId }) => {
      onSaved(id)
      onClose()
    }
    save.mutate({ list, name, state }, { onSuccess })
  })
  return (
    <FormDialog
      isOpen
      title={view ? strings.renameTitle(view.name) : strings.saveTitle}
      description={view ? undefined : strings.saveSentence}
      submitLabel={view ? strings.renameSubmit : strings.save}
      onClose={onClose}
      onSubmit={submit}
      isBusy={save.isPending || rename.isPending}
      error={save.error ?? rename.error}
      size={460}
    >
      <TextInput
        withAsterisk
        data-autofocus
        maxLength={60}
        label={strings.name}
        placeholder={strings.nameHint}
        {...form.getInputProps('name')}
      />
    </FormDialog>
  )
}
