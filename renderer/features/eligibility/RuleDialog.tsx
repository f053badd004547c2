import { Input, Select, SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { awardsStrings } from '@renderer/features/awards/awards.strings'
import { ValidityFields } from '@renderer/features/awards/ValidityFields'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import { awardSubjects, awardSystems } from '@shared/features/awards/awards.kinds'
import { awardSubjectNames, systemNames } from '@shared/features/awards/awards.strings'
import { type AwardRule, RuleFields } from '@shared/features/eligibility/eligibility.contract'
import { treeLines } from '@shared/features/eligibility/eligibility.rules'
import { useState } from 'react'
import { RuleLines } from './RuleLines'
import { asGroup, asTree } from './rule-tree'
import { ruleStrings as strings } from './rules.strings'
import { TreeEditor } from './TreeEditor'

interface Props {
  /** null: a new one. */
  readonly rule: AwardRule | null
  readonly forms: readonly AwardForm[]
  readonly onClose: () => void
}

/** A rule in a form: whom it is about, what the text says, and what is asked. */
export function RuleDialog({ rule, forms, onClose }: Props) {
  const add = useAppCommand('eligibility.addRule')
  const edit = useAppCommand('eligibility.editRule')
  const form = useRuleForm(rule)
  const save = form.onSubmit((fields) =>
    rule
      ? edit.mutate({ id: rule.id, rule: fields }, { onSuccess: onClose })
      : add.mutate(fields, { onSuccess: onClose }),
  )
  return (
    <FormDialog
      isOpen
      size={860}
      title={rule ? strings.edit : strings.add}
      description={strings.description}
      submitLabel={rule ? awardsStrings.save : strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.title}
        placeholder={strings.titleHint}
        {...form.getInputProps('title')}
      />
      <Scope {...{ form, forms }} />
      <Textarea
        label={strings.sentence}
        placeholder={strings.sentenceHint}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('sentence')}
      />
      <TextInput
        label={strings.source}
        placeholder={strings.sourceHint}
        {...form.getInputProps('source')}
      />
      <Tree {...{ form, forms }} />
      <ValidityFields
        {...form.values}
        error={form.errors.validTo}
        onChange={(days) => form.setValues(days)}
      />
    </FormDialog>
  )
}

const useRuleForm = (rule: AwardRule | null) =>
  useForm<RuleFields>({
    initialValues: fieldsOf(rule),
    validate: schemaResolver(RuleFields, { sync: true }),
  })

type Form = ReturnType<typeof useRuleForm>

interface PartProps {
  readonly form: Form
  readonly forms: readonly AwardForm[]
}

const Scope = ({ form, forms }: PartProps) => (
  <SimpleGrid cols={3} spacing="md">
    <Select
      label={awardsStrings.system}
      clearable
      disabled={form.values.formId !== null}
      placeholder={form.values.formId === null ? strings.bothSystems : strings.systemOfForm}
      data={awardSystems.map((value) => ({ value, label: systemNames[value] }))}
      {...form.getInputProps('system')}
    />
    <Select
      label={strings.form}
      clearable
      searchable
      placeholder={strings.anyForm}
      data={forms
        .filter(({ system }) => form.values.system === null || system === form.values.system)
        .map(({ id, label }) => ({ value: id, label }))}
      {...form.getInputProps('formId')}
    />
    <Select
      label={strings.subject}
      clearable
      placeholder={strings.anySubject}
      data={awardSubjects.map((value) => ({ value, label: awardSubjectNames[value] }))}
      {...form.getInputProps('subject')}
    />
  </SimpleGrid>
)

function Tree({ form, forms }: PartProps) {
  const { tree } = form.values
  const [group, setGroup] = useState(() => asGroup(tree))
  const put = (changed: typeof group | null) => {
    if (changed) setGroup(changed)
    // The schema and the tree of nodes say the same; only how it is written differs.
    form.setFieldValue('tree', changed && (asTree(changed) as RuleFields['tree']))
  }
  const labels = new Map(forms.map(({ id, label }) => [id, label]))
  const problem = Object.entries(form.errors).find(([path]) => path.startsWith('tree'))
  return (
    <>
      <Switch
        label={strings.entered}
        description={strings.enteredHint}
        checked={tree !== null}
        onChange={(event) => put(event.currentTarget.checked ? group : null)}
      />
      {tree !== null && (
        <Input.Wrapper
          label={strings.tree}
          labelElement="div"
          error={problem && (problem[0].endsWith('value') ? strings.figureMissing : problem[1])}
        >
          <TreeEditor group={group} forms={forms} onChange={put} />
        </Input.Wrapper>
      )}
      {tree !== null && !problem && (
        <Input.Wrapper label={strings.inWords} labelElement="div">
          <RuleLines lines={wordsOf(group, labels)} />
        </Input.Wrapper>
      )}
    </>
  )
}

/** A figure that is still being typed has no words yet. */
function wordsOf(group: Parameters<typeof asTree>[0], labels: Parameters<typeof treeLines>[1]) {
  const complete = RuleFields.shape.tree.safeParse(asTree(group))
  return complete.success && complete.data ? treeLines(complete.data, labels) : []
}

const fieldsOf = (rule: AwardRule | null): RuleFields => ({
  system: rule?.system ?? null,
  formId: rule?.formId ?? null,
  subject: rule?.subject ?? null,
  title: rule?.title ?? '',
  sentence: rule?.sentence ?? '',
  source: rule?.source ?? '',
  tree: (rule ? rule.tree : asTree(asGroup(null))) as RuleFields['tree'],
  validFrom: rule?.validFrom ?? null,
  validTo: rule?.validTo ?? null,
})
