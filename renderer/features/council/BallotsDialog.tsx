import { NumberInput, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type BallotSize, ballotSizes } from '@shared/features/council/council.kinds'
import type { Meeting } from '@shared/features/council/council.results'
import { askedToVote } from '@shared/features/council/council.rules'
import { type FormEvent, useId, useState } from 'react'
import { paperStrings as strings } from './council.strings'
import type { CouncilPaperShown } from './use-council-paper'

interface Props {
  readonly meeting: Meeting
  readonly paper: CouncilPaperShown
  readonly onClose: () => void
}

/** Numbered ballots, all of them or a pack; nobody's name on any. */
export function BallotsDialog({ meeting: { roll, box }, paper, onClose }: Props) {
  const sizeId = useId()
  const [size, setSize] = useState<BallotSize>('A5')
  const [from, setFrom] = useState(1)
  const [to, setTo] = useState(Math.max(1, box.issued ?? askedToVote(roll)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    paper.show('ballots', { size, from, to })
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={strings.ballotsTitle}
      description={strings.ballotsHint}
      submitLabel={strings.show}
      isIncomplete={to < from || to - from >= 500}
      incompleteHint={strings.rangeHint}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Text fw={500} id={sizeId}>
          {strings.size}
        </Text>
        <SegmentedControl
          aria-labelledby={sizeId}
          data={[...ballotSizes]}
          value={size}
          onChange={(value) => setSize(ballotSizes.find((one) => one === value) ?? size)}
        />
      </Stack>
      <SimpleGrid cols={2} spacing="sm">
        <NumberInput
          data-autofocus
          label={strings.from}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={from}
          onChange={(value) => value !== '' && setFrom(Number(value))}
        />
        <NumberInput
          label={strings.to}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={to}
          onChange={(value) => value !== '' && setTo(Number(value))}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
