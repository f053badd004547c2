import { Checkbox, Group, MultiSelect, NumberInput, Select, Text, TextInput } from '@mantine/core'
import { formatDecimal, parseDecimal } from '@shared/core/vietnamese-numbers'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { operatorNames } from '@shared/features/eligibility/eligibility.strings'
import {
  type Condition,
  type FigureOperator,
  figureOperators,
} from '@shared/features/eligibility/eligibility.tree'
import { type RatingLevel, ratingLevels } from '@shared/features/ratings/ratings.kinds'
import { levelNames } from '@shared/features/ratings/ratings.strings'
import { useState } from 'react'
import { ruleStrings as strings } from './rules.strings'

interface Props {
  readonly condition: Condition
  readonly onChange: (condition: Condition) => void
  readonly forms: readonly AwardForm[]
}

const levelOptions = ratingLevels.map((value) => ({ value, label: levelNames[value] }))

/** What a condition of its kind has to be told. */
export function ConditionFields({ condition, onChange, forms }: Props) {
  switch (condition.kind) {
    case 'rating':
      return <RatingFields {...{ condition, onChange }} />
    case 'ratings-in-a-row':
      return <RowFields {...{ condition, onChange }} />
    case 'earlier-award':
      return <AwardFields {...{ condition, onChange, forms }} />
    case 'exemplar-step':
      return (
        <Select
          label={strings.step}
          w={160}
          allowDeselect={false}
          data={[1, 2, 3, 4, 5].map((step) => ({
            value: String(step),
            label: strings.stepOption(step),
          }))}
          value={String(condition.step)}
          onChange={(step) => onChange({ ...condition, step: Number(step) })}
        />
      )
    case 'member-for':
    case 'no-discipline':
      return (
        <Count
          label={strings.years}
          value={condition.years}
          min={condition.kind === 'member-for' ? 0 : 1}
          onChange={(years) => onChange({ ...condition, years })}
        />
      )
    case 'confirmed':
      return <QuestionText {...{ condition, onChange }} />
    case 'figure':
      return <FigureFields {...{ condition, onChange }} />
    default:
      return (
        <Text size="sm" c="dimmed">
          {strings.nothingToSet}
        </Text>
      )
  }
}

interface FieldsOf<Kind extends Condition['kind']> {
  readonly condition: Extract<Condition, { readonly kind: Kind }>
  readonly onChange: (condition: Condition) => void
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max?: number
  readonly description?: string
}

const Count = ({ onChange, min = 1, max = 20, ...input }: CountProps) => (
  <NumberInput
    {...input}
    w={180}
    min={min}
    max={max}
    clampBehavior="strict"
    allowDecimal={false}
    onChange={(value) => typeof value === 'number' && onChange(value)}
  />
)

const RatingFields = ({ condition, onChange }: FieldsOf<'rating'>) => (
  <Group align="flex-end" gap="sm">
    <Count
      label={strings.yearsBack}
      description={strings.yearsBackHint}
      min={0}
      value={condition.yearsBack}
      onChange={(yearsBack) => onChange({ ...condition, yearsBack })}
    />
    <MultiSelect
      label={strings.outcomes}
      flex={1}
      miw={260}
      data={levelOptions}
      value={[...condition.outcomes]}
      onChange={(outcomes) => onChange({ ...condition, outcomes: outcomes as RatingLevel[] })}
    />
    <Exemplary {...{ condition, onChange }} />
  </Group>
)

const RowFields = ({ condition, onChange }: FieldsOf<'ratings-in-a-row'>) => (
  <Group align="flex-end" gap="sm">
    <Count
      label={strings.years}
      min={2}
      value={condition.years}
      onChange={(years) => onChange({ ...condition, years })}
    />
    <Select
      label={strings.atLeast}
      flex={1}
      miw={240}
      allowDeselect={false}
      data={levelOptions}
      value={condition.atLeast}
      onChange={(atLeast) => onChange({ ...condition, atLeast: atLeast as RatingLevel })}
    />
    <Exemplary {...{ condition, onChange }} />
  </Group>
)

const Exemplary = ({ condition, onChange }: FieldsOf<'rating' | 'ratings-in-a-row'>) => (
  <Checkbox
    label={strings.isExemplary}
    mb={8}
    checked={condition.isExemplary}
    onChange={(event) => onChange({ ...condition, isExemplary: event.currentTarget.checked })}
  />
)

const AwardFields = ({
  condition,
  onChange,
  forms,
}: FieldsOf<'earlier-award'> & Pick<Props, 'forms'>) => (
  <Group align="flex-end" gap="sm">
    <MultiSelect
      label={strings.forms}
      flex={1}
      miw={280}
      searchable
      data={forms.map(({ id, label }) => ({ value: id, label }))}
      value={[...condition.formIds]}
      onChange={(ids) => onChange({ ...condition, formIds: ids as AwardFormId[] })}
    />
    <Count
      label={strings.withinYears}
      max={50}
      value={condition.withinYears}
      onChange={(withinYears) => onChange({ ...condition, withinYears })}
    />
    <Count
      label={strings.times}
      value={condition.times}
      onChange={(times) => onChange({ ...condition, times })}
    />
  </Group>
)

const QuestionText = ({ condition, onChange }: FieldsOf<'confirmed' | 'figure'>) => (
  <TextInput
    withAsterisk
    label={strings.question}
    placeholder={strings.questionHint}
    maxLength={300}
    value={condition.question}
    onChange={(event) => onChange({ ...condition, question: event.currentTarget.value })}
  />
)

function FigureFields({ condition, onChange }: FieldsOf<'figure'>) {
  const [text, setText] = useState(condition.value === '' ? '' : formatDecimal(condition.value))
  const type = (typed: string) => {
    setText(typed)
    const read = parseDecimal(typed)
    onChange({ ...condition, value: read.ok ? read.value : '' })
  }
  return (
    <>
      <QuestionText {...{ condition, onChange }} />
      <Group gap="sm" align="flex-end">
        <Select
          label={strings.operator}
          w={160}
          allowDeselect={false}
          data={figureOperators.map((value) => ({ value, label: operatorNames[value] }))}
          value={condition.operator}
          onChange={(operator) => onChange({ ...condition, operator: operator as FigureOperator })}
        />
        <TextInput
          withAsterisk
          label={strings.value}
          w={120}
          inputMode="decimal"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <TextInput
          label={strings.unit}
          w={160}
          maxLength={50}
          value={condition.unit}
          onChange={(event) => onChange({ ...condition, unit: event.currentTarget.value })}
        />
      </Group>
    </>
  )
}
