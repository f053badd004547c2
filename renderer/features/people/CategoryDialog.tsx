import { Autocomplete } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { SetCategory } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import { usualCategories } from '@shared/features/people/people.strings'
import { categoryStrings as strings } from './people.dialogs.strings'

interface Props {
  readonly personIds: readonly PersonId[]
  readonly who: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** One category for everyone selected. */
export function CategoryDialog({ personIds, who, onClose, onDone }: Props) {
  const set = useAppCommand('people.setCategory')
  const { data: used = [] } = useAppQuery('people.categories', {})
  const form = useForm({ initialValues: { category: '' } })
  const onSuccess = () => {
    onClose()
    onDone()
  }
  const save = form.onSubmit(({ category }) =>
    set.mutate(SetCategory.parse({ personIds: [...personIds], category }), { onSuccess }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.title(who)}
      description={strings.sentence}
      submitLabel={strings.submit}
      onClose={onClose}
      onSubmit={save}
      isBusy={set.isPending}
      isDirty={form.isDirty()}
      error={set.error}
    >
      <Autocomplete
        data-autofocus
        label={strings.category}
        placeholder={strings.hint}
        data={[...new Set([...used, ...usualCategories])]}
        {...form.getInputProps('category')}
      />
    </FormDialog>
  )
}
