import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { type Framework, FrameworkDetails } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import {
  type FrameworkStructure,
  frameworkStructures,
} from '@shared/features/frameworks/frameworks.kinds'
import { structureNames } from '@shared/features/frameworks/frameworks.strings'
import { useState } from 'react'
import { frameworksStrings as strings } from './frameworks.strings'

interface Props {
  /** create: `framework` is null; copy: the one that is copied. */
  readonly mode: 'create' | 'edit' | 'copy'
  readonly framework: Framework | null
  readonly onClose: () => void
  readonly onSaved?: (id: FrameworkId) => void
}

const titles = { create: strings.create, edit: strings.edit, copy: strings.copy } as const

const draftOf = (framework: Framework | null, mode: Props['mode']): FrameworkDetails => ({
  // A copy is another framework: it needs a code of its own.
  code: mode === 'edit' ? (framework?.code ?? '') : '',
  title: framework?.title ?? '',
  audience: mode === 'copy' ? '' : (framework?.audience ?? ''),
  directiveId: framework?.directive?.id ?? null,
  note: mode === 'copy' ? '' : (framework?.note ?? ''),
})

export function FrameworkDialog({ mode, framework, onClose, onSaved }: Props) {
  const [structure, setStructure] = useState<FrameworkStructure>('legs-prongs')
  const create = useAppCommand('frameworks.create')
  const edit = useAppCommand('frameworks.edit')
  const copy = useAppCommand('frameworks.copy')
  const form = useForm<FrameworkDetails>({
    initialValues: draftOf(framework, mode),
    validate: schemaResolver(FrameworkDetails, { sync: true }),
  })
  const saved = (id: FrameworkId) => {
    forgetUnsavedChanges()
    onClose()
    onSaved?.(id)
  }
  const save = form.onSubmit((details) => {
    if (mode === 'create' || !framework)
      create.mutate({ ...details, structure }, { onSuccess: ({ id }) => saved(id) })
    else if (mode === 'copy')
      copy.mutate({ id: framework.id, framework: details }, { onSuccess: ({ id }) => saved(id) })
    else edit.mutate({ id: framework.id, framework: details }, { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      size={640}
      title={titles[mode]}
      description={mode === 'copy' ? strings.copyHint : undefined}
      submitLabel={mode === 'edit' ? strings.save : titles[mode]}
      onClose={onClose}
      onSubmit={save}
      isBusy={create.isPending || edit.isPending || copy.isPending}
      isDirty={form.isDirty()}
      error={create.error ?? edit.error ?? copy.error}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          withAsterisk
          data-autofocus
          label={strings.code}
          placeholder={strings.codeHint}
          {...form.getInputProps('code')}
        />
        {mode === 'create' && (
          <Select
            label={strings.structure}
            allowDeselect={false}
            data={frameworkStructures.map((value) => ({ value, label: structureNames[value] }))}
            value={structure}
            onChange={(value) => value && setStructure(value)}
          />
        )}
      </SimpleGrid>
      <TextInput
        withAsterisk
        label={strings.name}
        placeholder={strings.nameHint}
        {...form.getInputProps('title')}
      />
      <Textarea
        label={strings.audience}
        placeholder={strings.audienceHint}
        autosize
        {...form.getInputProps('audience')}
      />
      <DirectiveSelect {...form.getInputProps('directiveId')} />
      <Textarea label={strings.note} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

function DirectiveSelect(input: object) {
  const directives = useAppQuery('directives.list', {})
  return (
    <Select
      label={strings.directive}
      placeholder={strings.noDirective}
      clearable
      searchable
      data={(directives.data ?? []).map((directive) => ({
        value: directive.id,
        label: directiveWords.choiceLine(directive),
      }))}
      {...input}
    />
  )
}
