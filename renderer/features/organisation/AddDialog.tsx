import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  AddOrganisation,
  type OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { organisationKinds } from '@shared/features/organisation/organisation.kinds'
import { levelsUnder } from '@shared/features/organisation/organisation.rules'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { useToday } from './EffectFields'
import { namesakeProblem } from './namesake-problem'
import { OrganisationPicker } from './OrganisationPicker'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly nodes: readonly OrganisationNode[]
  /** Where it is added unless another place is chosen; null: the Bloc itself. */
  readonly parent: OrganisationNode | null
  readonly onClose: () => void
  readonly onAdded: (id: OrganisationId) => void
}

type Draft = typeof AddOrganisation._zod.input

/** The form of a new organisation: only levels that may stand under the chosen parent are offered. */
export function AddDialog({ nodes, parent, onClose, onAdded }: Props) {
  const add = useAppCommand('organisation.add')
  const isFirst = nodes.length === 0
  const form = useForm<Draft>({
    initialValues: blankUnder(parent),
    validate: (draft) => ({
      ...schemaResolver(AddOrganisation, { sync: true })(draft),
      ...namesakeProblem(nodes, { ...draft, id: null }),
      ...(!isFirst && draft.parentId === null && { parentId: strings.parentMissing }),
    }),
  })
  const onSuccess = ({ id }: { readonly id: OrganisationId }) => {
    onClose()
    onAdded(id)
  }
  const save = form.onSubmit((draft) => add.mutate(AddOrganisation.parse(draft), { onSuccess }))
  return (
    <FormDialog
      isOpen
      title={strings.add}
      description={isFirst ? strings.addRootSentence : undefined}
      submitLabel={strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      error={add.error}
      size={640}
    >
      {!isFirst && <ParentField nodes={nodes} form={form} />}
      <NameAndKind nodes={nodes} form={form} />
      <MoreFields form={form} />
    </FormDialog>
  )
}

interface FieldsProps {
  readonly nodes: readonly OrganisationNode[]
  readonly form: UseFormReturnType<Draft>
}

/** Another parent brings the level and type that are usual below it. */
function ParentField({ nodes, form }: FieldsProps) {
  const choose = (parentId: OrganisationId | null) => {
    const { level, kind } = blankUnder(nodes.find(({ id }) => id === parentId) ?? null)
    form.setValues({ parentId, level, kind })
  }
  return (
    <OrganisationPicker
      withAsterisk
      label={strings.fields.parent}
      value={form.values.parentId}
      onChange={choose}
      error={form.errors.parentId}
    />
  )
}

function NameAndKind({ nodes, form }: FieldsProps) {
  const parent = nodes.find(({ id }) => id === form.values.parentId) ?? null
  const levels = levelsUnder(parent?.level ?? null)
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.fields.name}
        placeholder={strings.fields.nameHint}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          withAsterisk
          allowDeselect={false}
          label={strings.fields.level}
          data={levels.map((level) => ({ value: level, label: levelLabels[level] }))}
          {...form.getInputProps('level')}
        />
        <Select
          withAsterisk
          allowDeselect={false}
          label={strings.fields.kind}
          data={organisationKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
          {...form.getInputProps('kind')}
        />
      </SimpleGrid>
    </>
  )
}

function MoreFields({ form }: Pick<FieldsProps, 'form'>) {
  const today = useToday()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={strings.fields.shortName}
          placeholder={strings.fields.shortNameHint}
          {...form.getInputProps('shortName')}
        />
        <DayField
          label={strings.fields.openedOn}
          placeholder={strings.fields.openedOnHint}
          latest={today}
          {...form.getInputProps('openedOn')}
          value={form.values.openedOn}
        />
      </SimpleGrid>
      <TextInput
        label={strings.fields.basis}
        placeholder={strings.fields.basisHint}
        {...form.getInputProps('basis')}
      />
    </>
  )
}

/** The usual child of this parent: a base committee under the Bloc, a cell under a committee. */
function blankUnder(parent: OrganisationNode | null): Draft {
  const levels = levelsUnder(parent?.level ?? null)
  const level = levels.find((candidate) => candidate === 'cell') ?? levels[0] ?? 'cell'
  return {
    parentId: parent?.id ?? null,
    name: '',
    shortName: '',
    level,
    kind: parent && parent.level !== 'bloc' ? parent.kind : 'party',
    openedOn: null,
    basis: '',
  }
}
