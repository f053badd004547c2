import { Button, Group } from '@mantine/core'
import type { Sample } from '@shared/features/office/office.contract'
import { officeStrings as strings } from './office.strings'

interface Props {
  /** The one that is being made; null: none. */
  readonly opening: Sample | null
  readonly onOpen: (sample: Sample) => void
}

/** The two samples: as the office stood in 2022, and after the reorganisation of 2025. */
export function SampleButtons({ opening, onOpen }: Props) {
  const button = (sample: Sample) => ({
    variant: 'default',
    loading: opening === sample,
    disabled: opening !== null,
    onClick: () => onOpen(sample),
  })
  return (
    <Group gap={8}>
      <Button {...button('sample')}>{strings.sampleStart}</Button>
      <Button {...button('sample-2025')}>{strings.reorganisedStart}</Button>
    </Group>
  )
}
