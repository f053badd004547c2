import { Fieldset, MultiSelect, NumberInput, Select, SimpleGrid } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { DayField } from '@renderer/ui/DayField'
import { organisationLevels } from '@shared/features/organisation/organisation.kinds'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import { rollUps, targetPeriodKinds, targetReaches } from '@shared/features/targets/targets.kinds'
import { periodKindNames, reachNames } from '@shared/features/targets/targets.strings'
import { optionsOf, type TargetForm } from './target-form'
import { rollUpNames, targetFormStrings as strings } from './target-form.strings'

interface Props {
  readonly form: TargetForm
}

/** When it holds, of whom it is asked, and how figures of organisations make one. */
export const TargetWhere = ({ form }: Props) => (
  <Fieldset legend={strings.sections.where}>
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <Time form={form} />
      <Reach form={form} />
    </SimpleGrid>
  </Fieldset>
)

function Time({ form }: Props) {
  const { periodKind, dueOn } = form.values
  return (
    <>
      <Select
        label={strings.periodKind}
        allowDeselect={false}
        data={optionsOf(targetPeriodKinds, periodKindNames)}
        {...form.getInputProps('periodKind')}
        onChange={(kind) => {
          const chosen = targetPeriodKinds.find((each) => each === kind)
          if (!chosen) return
          form.setFieldValue('periodKind', chosen)
          form.setFieldValue('figuresBy', chosen)
        }}
      />
      {periodKind === 'date' ? (
        <DayField label={strings.dueOn} {...form.getInputProps('dueOn')} value={dueOn} />
      ) : (
        <Years form={form} />
      )}
      <Select
        label={strings.figuresBy}
        allowDeselect={false}
        data={optionsOf(targetPeriodKinds, periodKindNames)}
        {...form.getInputProps('figuresBy')}
      />
    </>
  )
}

const Years = ({ form }: Props) =>
  (['yearFrom', 'yearTo'] as const).map((name) => (
    <NumberInput
      key={name}
      label={strings[name]}
      placeholder={strings.yearsHint}
      hideControls
      allowDecimal={false}
      thousandSeparator=""
      {...form.getInputProps(name)}
    />
  ))

function Reach({ form }: Props) {
  const { reach, organisationId, levels } = form.values
  return (
    <>
      <Select
        label={strings.reach}
        allowDeselect={false}
        data={optionsOf(targetReaches, reachNames)}
        {...form.getInputProps('reach')}
      />
      {reach === 'one' ? (
        <OrganisationPicker
          label={strings.organisation}
          {...form.getInputProps('organisationId')}
          value={organisationId}
        />
      ) : (
        <MultiSelect
          label={strings.levels}
          placeholder={levels.length === 0 ? strings.levelsHint : ''}
          data={optionsOf(organisationLevels, levelLabels)}
          {...form.getInputProps('levels')}
        />
      )}
      <Select
        label={strings.rollUp}
        allowDeselect={false}
        data={optionsOf(rollUps, rollUpNames)}
        {...form.getInputProps('rollUp')}
      />
    </>
  )
}
