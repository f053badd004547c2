import { Button, MultiSelect, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { MonthCell, MonthRow } from '@shared/features/exemplars/exemplars.months.contract'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { ExemplarDialog } from './ExemplarDialog'
import { monthsStrings as strings } from './months.strings'

export interface MonthAsked {
  readonly row: MonthRow
  readonly cell: MonthCell
}

interface Props {
  readonly asked: MonthAsked
  readonly year: number
  readonly onClose: () => void
}

type Answer = 'some' | 'none' | 'open'

const answerOf = ({ state }: MonthCell): Answer =>
  state === 'chosen' ? 'some' : state === 'none' ? 'none' : 'open'

/** What a unit says of one month; somebody new goes into step 1 from here. */
export function MonthDialog({ asked: { row, cell }, year, onClose }: Props) {
  const set = useAppCommand('exemplarMonths.set')
  const [isAdding, setIsAdding] = useState(false)
  const [answer, setAnswer] = useState<Answer>(() => answerOf(cell))
  const [chosen, setChosen] = useState(() => cell.exemplars.map(({ id }) => id))
  const [prize, setPrize] = useState(cell.prize)
  const [note, setNote] = useState(cell.note)
  const { organisationId } = row
  const { month } = cell
  if (isAdding)
    return (
      <ExemplarDialog
        start={{ year, candidate: null, subject: { kind: 'organisation', id: organisationId } }}
        chosenIn={{ organisationId, year, month }}
        onClose={onClose}
      />
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const exemplarIds = answer === 'some' ? [...chosen] : []
    const said = { exemplarIds, isNone: answer === 'none', prize, note }
    set.mutate({ organisationId, year, month, ...said }, { onSuccess: onClose })
  }
  const isMissing = answer === 'some' && chosen.length === 0
  return (
    <FormDialog
      isOpen
      title={strings.title({ unit: row.name, year, month })}
      submitLabel={strings.save}
      isBusy={set.isPending}
      isDirty={
        answer !== answerOf(cell) ||
        prize !== cell.prize ||
        note !== cell.note ||
        chosen.join() !== cell.exemplars.map(({ id }) => id).join()
      }
      isIncomplete={isMissing}
      incompleteHint={strings.chooseSome}
      error={set.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={strings.answer}
        value={answer}
        onChange={(value) => setAnswer(value === 'some' || value === 'none' ? value : 'open')}
        data={(['some', 'none', 'open'] as const).map((value) => ({
          value,
          label: strings.answers[value],
        }))}
      />
      {answer === 'some' && (
        <Chosen {...{ row, year, chosen }} onChange={setChosen} onAdd={() => setIsAdding(true)} />
      )}
      {answer !== 'open' && (
        <>
          <TextInput
            label={strings.prize}
            placeholder={strings.prizeHint}
            maxLength={500}
            value={prize}
            onChange={(event) => setPrize(event.currentTarget.value)}
          />
          <TextInput
            label={strings.note}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  )
}

interface ChosenProps {
  readonly row: MonthRow
  readonly year: number
  readonly chosen: readonly ExemplarId[]
  readonly onChange: (ids: ExemplarId[]) => void
  readonly onAdd: () => void
}

function Chosen({ row, year, chosen, onChange, onAdd }: ChosenProps) {
  const asked = { organisationId: row.organisationId, year }
  const found = useAppQuery('exemplarMonths.candidates', asked)
  const candidates = found.data ?? []
  return (
    <>
      {candidates.length > 0 ? (
        <MultiSelect
          label={strings.exemplars}
          searchable
          data={candidates.map(({ id, name, title }) => ({
            value: id,
            label: `${name}: ${title}`,
          }))}
          value={[...chosen]}
          onChange={(ids) => onChange(ids as ExemplarId[])}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {strings.noCandidates}
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={onAdd}
      >
        {strings.addNew}
      </Button>
    </>
  )
}
