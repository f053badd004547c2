import { NumberInput } from '@mantine/core'

interface Props {
  readonly label: string
  readonly value: number
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly onValue: (value: number) => void
}

/** A length or a size: two decimals, arrow keys by a half; what cannot be read changes nothing. */
export const MmInput = ({ label, value, min = 1, max = 1000, step = 0.5, onValue }: Props) => (
  <NumberInput
    {...{ label, value, min, max, step }}
    decimalScale={2}
    onChange={(next) => typeof next === 'number' && next >= min && next <= max && onValue(next)}
  />
)
