import { Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { targetListStrings as strings } from './targets.strings'

interface Props {
  readonly value: number
  readonly onChange: (year: number) => void
}

/** Years on each side of this one that are always offered, so that what is to come can be entered. */
const around = 2

export function YearSelect({ value, onChange }: Props) {
  const { data } = useAppQuery('targets.years', {})
  const near = data
    ? Array.from({ length: 2 * around + 1 }, (_, index) => data.thisYear - around + index)
    : []
  const options = [...new Set([...near, ...(data?.years ?? []), value])].sort((a, b) => b - a)
  return (
    <Select
      aria-label={strings.year}
      w={124}
      allowDeselect={false}
      data={options.map((year) => ({ value: String(year), label: strings.yearOption(year) }))}
      value={String(value)}
      onChange={(year) => year !== null && onChange(Number(year))}
    />
  )
}
