import { NumberInput, Select } from '@mantine/core'
import { yearlyRules } from '@shared/features/calendar/calendar.kinds'
import { yearlyNames } from '@shared/features/calendar/calendar.strings'
import { eventStrings as strings } from './calendar.strings'
import type { EventForm } from './EventDialog'

const options = [
  { value: '', label: strings.once },
  ...yearlyRules.map((value) => ({ value, label: yearlyNames[value] })),
]

interface Props {
  readonly form: EventForm
}

/** By which calendar it comes back. */
export const YearlySelect = ({ form }: Props) => (
  <Select
    label={strings.yearly}
    allowDeselect={false}
    data={options}
    {...form.getInputProps('yearly')}
  />
)

/** From which year the anniversaries are counted; asked only where there are any. */
export function FirstYear({ form }: Props) {
  const { yearly, kind, firstYear } = form.values
  if (yearly === '' && kind !== 'anniversary' && firstYear === '') return null
  return (
    <NumberInput
      label={strings.firstYear}
      description={strings.firstYearHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=""
      maxLength={4}
      maw={320}
      {...form.getInputProps('firstYear')}
    />
  )
}
