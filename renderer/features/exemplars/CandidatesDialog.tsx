import { Button, Modal, NumberInput, Text, TextInput } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { fold } from '@shared/core/vietnamese-fold'
import type { Candidate } from '@shared/features/exemplars/exemplars.contract'
import { useState } from 'react'
import classes from './Exemplars.module.css'
import { exemplarFormStrings } from './exemplars.strings'

const strings = exemplarFormStrings.candidates

interface Props {
  readonly thisYear: number
  readonly onClose: () => void
  readonly onChoose: (candidate: Candidate) => void
}

/** Who registered to become an exemplar: one is chosen, and goes into step 1. */
export function CandidatesDialog({ thisYear, onClose, onChoose }: Props) {
  useReturnFocus(true)
  const [year, setYear] = useState(thisYear)
  const [text, setText] = useState('')
  const found = useAppQuery('exemplars.candidates', { year }, { keepPrevious: true })
  const wanted = fold(text)
  const shown = (found.data ?? []).filter(({ name, unit, field }) =>
    fold([name, unit, field].join(' ')).includes(wanted),
  )
  return (
    <Modal
      opened
      size={680}
      onClose={onClose}
      title={
        <Text component="span" fw={600} size="lg">
          {strings.title}
        </Text>
      }
    >
      <Text c="dimmed" size="sm" mb="md">
        {strings.description}
      </Text>
      <NumberInput
        label={exemplarFormStrings.year}
        hideControls
        allowDecimal={false}
        thousandSeparator=""
        min={1945}
        max={2199}
        w={120}
        value={year}
        onChange={(value) => isYear(value) && setYear(Number(value))}
      />
      <TextInput
        mt="sm"
        data-autofocus
        label={strings.search}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ErrorNotice error={found.error} />
      <ul className={classes.entries} style={{ marginTop: 12 }}>
        {shown.map((candidate) => (
          <Line key={candidate.registrationId} candidate={candidate} onChoose={onChoose} />
        ))}
      </ul>
      {found.data && shown.length === 0 && <Text c="dimmed">{strings.none}</Text>}
    </Modal>
  )
}

const isYear = (value: number | string): boolean => Number(value) >= 1945 && Number(value) <= 2199

function Line({
  candidate,
  onChoose,
}: {
  readonly candidate: Candidate
  readonly onChoose: Props['onChoose']
}) {
  const { name, unit, field, campaign } = candidate
  return (
    <li className={classes.entry}>
      <div>
        <Text size="sm" fw={500}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {[unit, field, campaign].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={strings.choose(name)}
        onClick={() => onChoose(candidate)}
      >
        {strings.chooseShort}
      </Button>
    </li>
  )
}
