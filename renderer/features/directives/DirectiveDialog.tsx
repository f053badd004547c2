import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type Directive, DirectiveDetails } from '@shared/features/directives/directives.contract'
import { DirectiveFields } from './DirectiveFields'
import { directiveDraft } from './directive-drafts'
import { directivesStrings as strings } from './directives.strings'

interface Props {
  readonly directive: Directive
  readonly onClose: () => void
}

export function DirectiveDialog({ directive, onClose }: Props) {
  const edit = useAppCommand('directives.edit')
  const form = useForm<DirectiveDetails>({
    initialValues: directiveDraft(directive),
    validate: schemaResolver(DirectiveDetails, { sync: true }),
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.edit}
      description={strings.editHint}
      submitLabel={strings.save}
      onClose={onClose}
      onSubmit={form.onSubmit((values) =>
        edit.mutate({ id: directive.id, directive: values }, { onSuccess: onClose }),
      )}
      isBusy={edit.isPending}
      isDirty={form.isDirty()}
      error={edit.error}
    >
      <DirectiveFields
        values={form.values}
        input={form.getInputProps}
        onTypeSuggested={(type) => form.setFieldValue('type', type)}
      />
    </FormDialog>
  )
}
