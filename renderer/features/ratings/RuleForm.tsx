import { Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { RatingRule, RuleFields } from '@shared/features/ratings/ratings.contract'
import { capBases, capRoundings } from '@shared/features/ratings/ratings.kinds'
import { defaultCapRule } from '@shared/features/ratings/ratings.rules'
import { capBaseNames, roundingNames } from '@shared/features/ratings/ratings.strings'
import { ruleStrings as strings } from './ratings.strings'

interface Props {
  /** null: a new one. */
  readonly rule: RatingRule | null
  readonly onClose: () => void
}

export function RuleForm({ rule, onClose }: Props) {
  const put = useAppCommand('ratings.putRule')
  const form = useForm<RuleFields>({
    initialValues: fieldsOf(rule),
  })
  return (
    <FormDialog
      title={strings.title}
      isOpen
      onClose={onClose}
      submitLabel={strings.save}
      isBusy={put.isPending}
      isDirty={form.isDirty()}
      error={put.error}
      onSubmit={form.onSubmit((fields) =>
        put.mutate({ id: rule?.id ?? null, rule: fields }, { onSuccess: onClose }),
      )}
    >
      <Group grow>
        <NumberInput
          label={strings.yearFrom}
          min={1945}
          max={2199}
          clampBehavior="strict"
          thousandSeparator=""
          allowDecimal={false}
          required
          {...form.getInputProps('yearFrom')}
        />
        <NumberInput
          label={strings.percent}
          min={0}
          max={100}
          allowDecimal={false}
          required
          {...form.getInputProps('capPercent')}
        />
      </Group>
      <Select
        label={strings.base}
        allowDeselect={false}
        data={capBases.map((value) => ({ value, label: capBaseNames[value] }))}
        {...form.getInputProps('capBase')}
      />
      <Select
        label={strings.rounding}
        allowDeselect={false}
        data={capRoundings.map((value) => ({ value, label: roundingNames[value] }))}
        {...form.getInputProps('rounding')}
      />
      <TextInput
        label={strings.basis}
        placeholder={strings.basisHint}
        {...form.getInputProps('basis')}
      />
    </FormDialog>
  )
}

const fieldsOf = (rule: RatingRule | null): RuleFields => {
  const { capPercent, capBase, rounding } = rule ?? defaultCapRule
  const yearFrom = rule?.yearFrom ?? new Date().getFullYear()
  return { yearFrom, capPercent, capBase, rounding, basis: rule?.basis ?? '' }
}
