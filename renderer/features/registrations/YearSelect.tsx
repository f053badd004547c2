import { Select } from '@mantine/core'
import type { RegistrationYears } from '@shared/features/registrations/coverage.contract'
import { registrationPageStrings as strings } from './registrations.strings'

interface YearProps {
  readonly years: RegistrationYears
  readonly value: number
  readonly onChange: (year: number) => void
}

/** Years beyond those with data that are offered, so that older papers can be entered. */
const yearsBack = 4

export function YearSelect({ years: { years, thisYear }, value, onChange }: YearProps) {
  const offered = Array.from({ length: yearsBack + 2 }, (_, back) => thisYear + 1 - back)
  const options = [...new Set([...offered, ...years, value])].sort((a, b) => b - a)
  return (
    <Select
      aria-label={strings.year}
      w={128}
      allowDeselect={false}
      data={options.map((year) => ({ value: String(year), label: strings.yearOption(year) }))}
      value={String(value)}
      onChange={(year) => year !== null && onChange(Number(year))}
    />
  )
}
