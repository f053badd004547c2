import { Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { comparisonsStrings as strings } from './comparisons.strings'

interface Props {
  readonly value: number
  readonly onChange: (year: number) => void
}

const yearsBack = 6

/** The coming year too: its groups are formed at the meeting of 17/01 or before. */
export function ComparisonYear({ value, onChange }: Props) {
  const { data } = useAppQuery('ratings.years', {})
  const newest = (data?.thisYear ?? value) + 1
  const offered = Array.from({ length: yearsBack + 2 }, (_, back) => newest - back)
  const options = [...new Set([...offered, ...(data?.years ?? []), value])].sort((a, b) => b - a)
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
