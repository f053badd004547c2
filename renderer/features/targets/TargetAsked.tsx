import { Fieldset, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import {
  betterDirections,
  comparisons,
  countedOutcomes,
  reduceUnits,
  targetBases,
  targetMeasures,
  targetMetrics,
  targetOperators,
} from '@shared/features/targets/targets.kinds'
import { countedNames, measureNames, metricNames } from '@shared/features/targets/targets.strings'
import { optionsOf, type TargetForm } from './target-form'
import {
  baseNames,
  betterNames,
  comparisonNames,
  operatorNames,
  reduceNames,
  targetFormStrings as strings,
} from './target-form.strings'

/** What is measured, where the figure comes from, and the mark exactly as the document has it. */
export function TargetAsked({ form }: { readonly form: TargetForm }) {
  const { values } = form
  const isMilestone = values.measure === 'milestone'
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="md">
        <TextInput label={strings.code} {...form.getInputProps('code')} />
        <TextInput
          withAsterisk
          data-autofocus
          label={strings.title}
          placeholder={strings.titleHint}
          style={{ gridColumn: 'span 3' }}
          {...form.getInputProps('title')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={strings.measure}
          allowDeselect={false}
          data={optionsOf(targetMeasures, measureNames)}
          {...form.getInputProps('measure')}
        />
        <Select
          label={strings.metric}
          allowDeselect={false}
          data={optionsOf(targetMetrics, metricNames)}
          {...form.getInputProps('metric')}
        />
        <Counted form={form} />
      </SimpleGrid>
      {!isMilestone && (
        <Fieldset legend={strings.sections.asked}>
          <Mark form={form} />
        </Fieldset>
      )}
    </>
  )
}

function Counted({ form }: { readonly form: TargetForm }) {
  const { metric, measure } = form.values
  const isRating = metric === 'rating-organisations' || metric === 'rating-members'
  return (
    <>
      {isRating && (
        <Select
          label={strings.counted}
          allowDeselect={false}
          data={optionsOf(countedOutcomes, countedNames)}
          {...form.getInputProps('counted')}
        />
      )}
      {measure === 'share' && metric !== 'typed' && (
        <Select
          label={strings.base}
          allowDeselect={false}
          data={optionsOf(targetBases, baseNames)}
          {...form.getInputProps('base')}
        />
      )}
      {measure === 'share' && (
        <TextInput label={strings.baseWords} {...form.getInputProps('baseWords')} />
      )}
    </>
  )
}

function Mark({ form }: { readonly form: TargetForm }) {
  const { operator, comparedWith } = form.values
  const isReduction = operator === 'reduce'
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <Select
        label={strings.operator}
        allowDeselect={false}
        data={optionsOf(targetOperators, operatorNames)}
        {...form.getInputProps('operator')}
      />
      {(isReduction || comparedWith === 'value') && (
        <TextInput label={strings.valueLow} {...form.getInputProps('valueLow')} />
      )}
      {(operator === 'between' || isReduction) && (
        <TextInput label={strings.valueHigh} {...form.getInputProps('valueHigh')} />
      )}
      <TextInput label={strings.unit} {...form.getInputProps('unit')} />
      <Against form={form} />
      <Select
        label={strings.better}
        allowDeselect={false}
        data={optionsOf(betterDirections, betterNames)}
        {...form.getInputProps('better')}
      />
    </SimpleGrid>
  )
}

/** What it is held against; a reduction is always held against an earlier figure. */
function Against({ form }: { readonly form: TargetForm }) {
  const { operator, comparedWith } = form.values
  const isReduction = operator === 'reduce'
  return (
    <>
      {isReduction ? (
        <Select
          label={strings.reduceIn}
          allowDeselect={false}
          data={optionsOf(reduceUnits, reduceNames)}
          {...form.getInputProps('reduceIn')}
        />
      ) : (
        <Select
          label={strings.comparedWith}
          allowDeselect={false}
          data={optionsOf(comparisons, comparisonNames)}
          {...form.getInputProps('comparedWith')}
        />
      )}
      {(isReduction || comparedWith === 'before') && (
        <NumberInput
          label={strings.baseYear}
          placeholder={strings.baseYearHint}
          hideControls
          allowDecimal={false}
          thousandSeparator=""
          {...form.getInputProps('baseYear')}
        />
      )}
    </>
  )
}
