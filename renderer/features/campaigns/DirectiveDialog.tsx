import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type Directive, DirectiveDetails } from '@shared/features/campaigns/campaigns.contract'
import { directiveDraft } from './campaign-drafts'
import { campaignsStrings as strings } from './campaigns.strings'
import { DirectiveFields } from './DirectiveFields'

interface Props {
  readonly directive: Directive
  readonly onClose: () => void
}

export function DirectiveDialog({ directive, onClose }: Props) {
  const edit = useAppCommand('campaigns.editDirective')
  const form = useForm<DirectiveDetails>({
    initialValues: directiveDraft(directive),
    validate: schemaResolver(DirectiveDetails, { sync: true }),
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.editDirective}
      description={strings.editDirectiveHint}
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
