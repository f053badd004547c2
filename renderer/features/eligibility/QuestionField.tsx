import { Button, Group, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { formatDecimal, parseDecimal } from '@shared/core/vietnamese-numbers'
import type { CardQuestion } from '@shared/features/eligibility/eligibility.contract'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import { type FormEvent, useState } from 'react'
import { eligibilityStrings as strings } from './eligibility.strings'

interface Props {
  readonly question: CardQuestion
  readonly nominationId: NominationKey
}

/** What is on no record and only the clerk can say, kept with the nomination. */
export function QuestionField({
  question: { question, kind, unit, value, note },
  nominationId,
}: Props) {
  const answer = useAppCommand('eligibility.answer')
  const say = (said: string | null) =>
    answer.mutate({ nominationId, question, value: said, note: said === null ? '' : note })
  return (
    <>
      {kind === 'yes-no' ? (
        <Group gap="xs" mt={4} role="group" aria-label={question}>
          <Choice label={strings.yes} isChosen={value === 'yes'} onChoose={() => say('yes')} />
          <Choice label={strings.no} isChosen={value === 'no'} onChoose={() => say('no')} />
          {value !== null && <Withdraw onWithdraw={() => say(null)} />}
        </Group>
      ) : (
        <Figure label={strings.figure(question, unit)} value={value} onSay={say} />
      )}
      <ErrorNotice error={answer.error} />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

const Choice = ({ label, isChosen, onChoose }: ChoiceProps) => (
  <Button
    variant={isChosen ? 'filled' : 'default'}
    size="compact-sm"
    aria-pressed={isChosen}
    onClick={onChoose}
  >
    {label}
  </Button>
)

const Withdraw = ({ onWithdraw }: { readonly onWithdraw: () => void }) => (
  <Button variant="subtle" size="compact-sm" onClick={onWithdraw}>
    {strings.withdraw}
  </Button>
)

interface FigureProps {
  readonly label: string
  readonly value: string | null
  readonly onSay: (value: string | null) => void
}

function Figure({ label, value, onSay }: FigureProps) {
  const [text, setText] = useState(value === null ? '' : formatDecimal(value))
  const [isWrong, setIsWrong] = useState(false)
  const record = (event: FormEvent) => {
    event.preventDefault()
    const read = parseDecimal(text)
    setIsWrong(!read.ok)
    if (read.ok) onSay(read.value)
  }
  return (
    <form onSubmit={record}>
      <Group gap="xs" mt={4} align="flex-start">
        <TextInput
          aria-label={label}
          size="xs"
          w={140}
          inputMode="decimal"
          value={text}
          error={isWrong && strings.notANumber}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" size="compact-sm" mt={2}>
          {strings.record}
        </Button>
        {value !== null && <Withdraw onWithdraw={() => onSay(null)} />}
      </Group>
    </form>
  )
}
