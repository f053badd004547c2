import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { useAppCommand } from '@renderer/lib/api'
import { forgetUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { comparisonForms, comparisonSubjects } from '@shared/features/comparisons/comparisons.kinds'
import {
  comparisonSubjectNames,
  formNames,
  comparisonProblems as problems,
} from '@shared/features/comparisons/comparisons.strings'
import { groupStrings as strings } from './comparisons.strings'
import { blankGroup, type GroupDraft, groupOf } from './group-draft'
import { SubjectPicker } from './SubjectPicker'

interface Props {
  /** null: a new one. */
  readonly group: ComparisonBoard | null
  readonly year: number
  readonly onClose: () => void
  readonly onCreated?: (id: ComparisonGroupId) => void
}

export function GroupDialog({ group, year, onClose, onCreated }: Props) {
  const create = useAppCommand('comparisons.create')
  const edit = useAppCommand('comparisons.edit')
  const form = useForm<GroupDraft>({
    initialValues: group ? { ...blankGroup(year), ...group } : blankGroup(year),
    validate: {
      name: (name) => (name.trim() === '' ? problems.nameMissing : null),
      lastYear: (last, { firstYear }) =>
        last !== null && last < firstYear ? problems.yearsForward : null,
    },
  })
  const { form: kind, sides } = form.getValues()
  const isPair = group === null && kind === 'pair'
  const submit = (draft: GroupDraft) => {
    if (group) edit.mutate({ id: group.id, group: groupOf(draft) }, { onSuccess: onClose })
    else
      create.mutate(
        {
          ...groupOf(draft),
          ...{ form: draft.form, subject: draft.subject },
          members: isPair ? sides.filter((side) => side !== null) : [],
        },
        {
          onSuccess: ({ id }) => {
            forgetUnsavedChanges()
            onClose()
            onCreated?.(id)
          },
        },
      )
  }
  return (
    <FormDialog
      isOpen
      size={680}
      title={group ? strings.editTitle : strings.createTitle}
      submitLabel={group ? strings.save : strings.createTitle}
      isBusy={create.isPending || edit.isPending}
      isDirty={form.isDirty()}
      isIncomplete={isPair && sides.some((side) => side === null)}
      incompleteHint={strings.pairMissing}
      error={create.error ?? edit.error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      {!group && <KindFields form={form} />}
      <TextInput
        data-autofocus
        label={strings.name}
        placeholder={strings.namePlaceholder}
        withAsterisk
        maxLength={300}
        {...form.getInputProps('name')}
      />
      {isPair && <Sides form={form} />}
      <YearFields form={form} />
      <CampaignPicker
        label={strings.campaign}
        description={strings.campaignHint}
        clearable
        {...form.getInputProps('campaignId')}
      />
      <Textarea
        label={strings.content}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps('content')}
      />
      <TextInput label={strings.note} maxLength={1000} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

type Form = Pick<
  UseFormReturnType<GroupDraft>,
  'getValues' | 'getInputProps' | 'setValues' | 'setFieldValue'
>

function KindFields({ form }: { readonly form: Form }) {
  return (
    <Group grow align="flex-start">
      <Select
        label={strings.form}
        description={strings.formHints[form.getValues().form]}
        allowDeselect={false}
        data={comparisonForms.map((value) => ({ value, label: formNames[value] }))}
        {...form.getInputProps('form')}
      />
      <Select
        label={strings.subject}
        description=" "
        allowDeselect={false}
        data={comparisonSubjects.map((value) => ({ value, label: comparisonSubjectNames[value] }))}
        {...form.getInputProps('subject')}
        onChange={(subject) =>
          form.setValues({ subject: subject as GroupDraft['subject'], sides: [null, null] })
        }
      />
    </Group>
  )
}

function Sides({ form }: { readonly form: Form }) {
  const { subject, sides } = form.getValues()
  const [first, second] = sides
  return (
    <>
      <SubjectPicker
        label={strings.firstSide}
        subject={subject}
        value={first}
        onChange={(id) => form.setFieldValue('sides', [id, second])}
      />
      <SubjectPicker
        label={strings.secondSide}
        subject={subject}
        value={second}
        onChange={(id) => form.setFieldValue('sides', [first, id])}
      />
    </>
  )
}

function YearFields({ form }: { readonly form: Form }) {
  const year = { min: 1945, max: 2199, thousandSeparator: '', allowDecimal: false } as const
  return (
    <Group grow align="flex-start">
      <NumberInput label={strings.firstYear} {...year} {...form.getInputProps('firstYear')} />
      <NumberInput
        label={strings.lastYear}
        placeholder={strings.lastYearHint}
        {...year}
        {...form.getInputProps('lastYear')}
        value={form.getValues().lastYear ?? ''}
        onChange={(value) => form.setFieldValue('lastYear', value === '' ? null : Number(value))}
      />
    </Group>
  )
}
