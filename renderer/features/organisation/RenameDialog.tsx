import { TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  type OrganisationDetail,
  type OrganisationNode,
  RenameOrganisation,
} from '@shared/features/organisation/organisation.contract'
import { type EffectDraft, EffectFields, effectDayProblem, useToday } from './EffectFields'
import { EffectSlot } from './EffectSlot'
import { namesakeProblem } from './namesake-problem'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly organisation: OrganisationDetail
  readonly onClose: () => void
}

interface Draft extends EffectDraft {
  name: string
  shortName: string
}

export function RenameDialog({ nodes, organisation, onClose }: Props) {
  const { id, name, shortName } = organisation
  const rename = useAppCommand('organisation.rename')
  const form = useForm<Draft>({
    initialValues: { name, shortName, effectiveOn: useToday() ?? null, basis: '' },
    validate: (draft) => ({
      ...schemaResolver(RenameOrganisation, { sync: true })({ id, ...draft }),
      ...(draft.name !== name && namesakeProblem(nodes, { ...organisation, name: draft.name })),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    rename.mutate(RenameOrganisation.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.renameTitle(name)}
      description={strings.renameSentence}
      submitLabel={strings.rename}
      onClose={onClose}
      onSubmit={save}
      isBusy={rename.isPending}
      isDirty={form.isDirty()}
      error={rename.error}
    >
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.fields.name}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={strings.fields.shortName}
        placeholder={strings.fields.shortNameHint}
        {...form.getInputProps('shortName')}
      />
      <EffectFields form={form} />
      <EffectSlot operation={{ what: 'rename', id, ...form.values }} />
    </FormDialog>
  )
}
