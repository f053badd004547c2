import { Checkbox, Group, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type AwardForm, AwardFormFields } from '@shared/features/awards/awards.contract'
import {
  awardCategories,
  awardPeriods,
  awardRecognitions,
  awardSubjects,
  awardSystems,
  formLevels,
} from '@shared/features/awards/awards.kinds'
import {
  awardRecognitionNames,
  awardSubjectNames,
  categoryNames,
  formLevelNames,
  periodNames,
  systemNames,
} from '@shared/features/awards/awards.strings'
import { awardsStrings } from './awards.strings'
import { ValidityFields } from './ValidityFields'

const strings = awardsStrings.forms

interface Props {
  /** null: a new one. */
  readonly form: AwardForm | null
  readonly onClose: () => void
}

/** A title or a form; what is built in or used stays what it is, and is ended instead. */
export function AwardFormDialog({ form: before, onClose }: Props) {
  const add = useAppCommand('awards.addForm')
  const edit = useAppCommand('awards.editForm')
  const isFixed = before !== null && (before.isBuiltIn || before.uses > 0)
  const form = useForm<AwardFormFields>({
    initialValues: fieldsOf(before),
    validate: schemaResolver(AwardFormFields, { sync: true }),
  })
  const save = form.onSubmit((fields) =>
    before
      ? edit.mutate({ id: before.id, form: fields }, { onSuccess: onClose })
      : add.mutate(fields, { onSuccess: onClose }),
  )
  const choice = (name: 'system' | 'category' | 'recognition' | 'level' | 'period') => ({
    allowDeselect: false,
    disabled: isFixed,
    ...form.getInputProps(name),
  })
  return (
    <FormDialog
      isOpen
      size={760}
      title={before ? strings.edit : strings.add}
      description={isFixed && strings.fixed}
      submitLabel={before ? awardsStrings.save : strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <TextInput
        withAsterisk
        data-autofocus={!isFixed || undefined}
        label={strings.name}
        placeholder={strings.nameHint}
        disabled={isFixed}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={3} spacing="md">
        <Select
          label={awardsStrings.system}
          data={optionsOf(awardSystems, systemNames)}
          {...choice('system')}
        />
        <Select
          label={strings.category}
          data={optionsOf(awardCategories, categoryNames)}
          {...choice('category')}
        />
        <Select
          label={strings.recognition}
          data={optionsOf(awardRecognitions, awardRecognitionNames)}
          {...choice('recognition')}
        />
        <Select
          label={strings.level}
          data={optionsOf(formLevels, formLevelNames)}
          {...choice('level')}
        />
        <Select
          label={strings.period}
          data={optionsOf(awardPeriods, periodNames)}
          {...choice('period')}
        />
      </SimpleGrid>
      <Checkbox.Group withAsterisk label={strings.subjects} {...form.getInputProps('subjects')}>
        <Group mt={6} gap="md">
          {awardSubjects.map((value) => (
            <Checkbox key={value} value={value} label={awardSubjectNames[value]} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput label={strings.giver} {...form.getInputProps('giver')} />
      <TextInput label={awardsStrings.basis} {...form.getInputProps('basis')} />
      <Textarea
        label={awardsStrings.note}
        autosize
        minRows={1}
        maxRows={4}
        {...form.getInputProps('note')}
      />
      <ValidityFields
        {...form.values}
        error={form.errors.validTo}
        onChange={(days) => form.setValues(days)}
      />
    </FormDialog>
  )
}

const optionsOf = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) => values.map((value) => ({ value, label: names[value] }))

const fieldsOf = (form: AwardForm | null): AwardFormFields => ({
  system: form?.system ?? 'party',
  category: form?.category ?? 'form',
  recognition: form?.recognition ?? 'award',
  name: form?.name ?? '',
  level: form?.level ?? 'bloc',
  period: form?.period ?? 'occasion',
  giver: form?.giver ?? '',
  subjects: [...(form?.subjects ?? [])],
  basis: form?.basis ?? '',
  note: form?.note ?? '',
  validFrom: form?.validFrom ?? null,
  validTo: form?.validTo ?? null,
})
