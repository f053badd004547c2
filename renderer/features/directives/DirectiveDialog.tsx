import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import { type Directive, DirectiveDetails } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { directions } from '@shared/features/directives/directives.kinds'
import { directionNames } from '@shared/features/directives/directives.strings'
import { DirectiveFields } from './DirectiveFields'
import { directiveDraft } from './directive-drafts'
import { directivesStrings as strings } from './directives.strings'

interface Props {
  /** null: a new one. */
  readonly directive: Directive | null
  readonly onClose: () => void
  readonly onCreated?: (id: DirectiveId) => void
}

export function DirectiveDialog({ directive, onClose, onCreated }: Props) {
  const create = useAppCommand('directives.create')
  const edit = useAppCommand('directives.edit')
  const form = useForm<DirectiveDetails>({
    initialValues: directiveDraft(directive),
    validate: schemaResolver(DirectiveDetails, { sync: true }),
  })
  const save = form.onSubmit((values) => {
    if (directive) edit.mutate({ id: directive.id, directive: values }, { onSuccess: onClose })
    else
      create.mutate(values, {
        onSuccess: ({ id }) => {
          forgetUnsavedChanges()
          onClose()
          onCreated?.(id)
        },
      })
  })
  return (
    <FormDialog
      isOpen
      size={720}
      title={directive ? strings.edit : strings.create}
      description={directive && strings.editHint}
      submitLabel={directive ? strings.save : strings.create}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error}
    >
      <DirectiveFields
        values={form.values}
        input={form.getInputProps}
        onTypeSuggested={(type) => form.setFieldValue('type', type)}
      />
      <FurtherFields form={form} />
    </FormDialog>
  )
}

type Form = Pick<UseFormReturnType<DirectiveDetails>, 'values' | 'getInputProps'>

function FurtherFields({ form }: { readonly form: Form }) {
  const { isEnded, endedOn } = form.values
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={strings.signerTitle}
          placeholder={strings.signerTitleHint}
          {...form.getInputProps('signerTitle')}
        />
        <Select
          label={strings.direction}
          placeholder={strings.noDirection}
          clearable
          data={directions.map((value) => ({ value, label: directionNames[value] }))}
          {...form.getInputProps('direction')}
        />
        <Textarea
          label={strings.recipients}
          placeholder={strings.recipientsHint}
          autosize
          minRows={2}
          maxRows={6}
          {...form.getInputProps('recipients')}
        />
        <Textarea
          label={strings.note}
          autosize
          minRows={2}
          maxRows={6}
          {...form.getInputProps('note')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Checkbox
          label={strings.isEnded}
          description={strings.isEndedHint}
          {...form.getInputProps('isEnded', { type: 'checkbox' })}
        />
        {isEnded && (
          <PartialDateField
            label={strings.endedOn}
            description={strings.unknownHint}
            {...form.getInputProps('endedOn')}
            value={endedOn}
          />
        )}
      </SimpleGrid>
    </>
  )
}
