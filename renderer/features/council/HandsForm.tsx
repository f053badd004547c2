import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { standardOf, type Votes, votesCast } from '@shared/features/council/council.rules'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import classes from './Council.module.css'
import { voteStrings as strings } from './council.votes.strings'
import { takeUp } from './take-up'

interface Props {
  readonly meeting: Meeting
  readonly item: AgendaItem
  readonly onNext: () => void
}

/** Left empty: not typed yet, counted as nought. */
type Draft = Readonly<Record<keyof Votes, number | ''>>

const kinds = ['agree', 'disagree', 'other'] as const

const draftOf = (votes: Votes | null): Draft => votes ?? { agree: '', disagree: '', other: '' }
const votesOf = ({ agree, disagree, other }: Draft): Votes => ({
  ...{ agree: Number(agree), disagree: Number(disagree), other: Number(other) },
})
const isEmpty = (draft: Draft): boolean => kinds.every((kind) => draft[kind] === '')

/**
 * Hands and letters, as one figure: Enter goes from field to field; from the last one, or where
 * everybody is counted already, it keeps the votes and goes on to the next nominee.
 */
export function HandsForm({ meeting, item, onNext }: Props) {
  const { inRoom, inWriting } = item.voters
  const voters = inRoom + inWriting
  const isWritten = standardOf(meeting, item).mode === 'written'
  const save = useAppCommand('council.vote')
  const [draft, setDraft] = useState(draftOf(item.votes))
  const form = useRef<HTMLFormElement>(null)
  useFocus(form)

  const cast = votesCast(votesOf(draft))
  const [isOver, isWhole, isBlank] = [cast > voters, cast === voters, isEmpty(draft)]
  const record = () =>
    save.mutate({ itemId: item.id, votes: votesOf(draft) }, { onSuccess: onNext })
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    const next = inputs[inputs.indexOf(event.target) + 1]
    if (next && !isWhole) takeUp(next)
    else if (!isOver && !isBlank) record()
  }
  return (
    <form
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        record()
      }}
    >
      <Stack gap="sm">
        {inWriting > 0 && (
          <Text size="sm" c="dimmed">
            {isWritten ? strings.lettersOf(inWriting) : strings.together(inWriting)}
          </Text>
        )}
        <div className={classes.votes}>
          <Labels />
          <Column
            part={isWritten ? strings.written : strings.hands}
            {...{ draft, voters, onChange: setDraft }}
          />
        </div>
        <ErrorNotice error={save.error} />
        <Group gap="xs">
          <Button type="submit" loading={save.isPending} disabled={isOver || isBlank}>
            {strings.record}
          </Button>
          {isBlank && (
            <Button
              variant="default"
              onClick={() => setDraft({ agree: voters, disagree: 0, other: 0 })}
            >
              {strings.allAgree}
            </Button>
          )}
          {item.votes && (
            <Button
              variant="subtle"
              color="xam"
              onClick={() => save.mutate({ itemId: item.id, votes: null })}
            >
              {strings.clear}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** The figures of the next nominee are typed without touching the mouse. */
function useFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const first = form.current?.querySelector('input')
    if (first) takeUp(first)
  }, [form])
}

function Labels() {
  return (
    <>
      <span />
      {kinds.map((kind) => (
        <Text key={kind} size="sm" fw={500} aria-hidden>
          {strings[kind]}
        </Text>
      ))}
      <span />
    </>
  )
}

interface ColumnProps {
  readonly part: string
  readonly draft: Draft
  readonly voters: number
  readonly onChange: (draft: Draft) => void
}

/** Read and typed downwards; what is still missing stands under it. */
function Column({ part, draft, voters, onChange }: ColumnProps) {
  const left = voters - votesCast(votesOf(draft))
  const isShown = !isEmpty(draft) && left !== 0
  return (
    <>
      <Text size="xs" c="dimmed" lh={1.3}>
        {part}
      </Text>
      {kinds.map((kind) => (
        <NumberInput
          key={kind}
          aria-label={strings.inWords(strings[kind], part)}
          min={0}
          max={10_000}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={draft[kind]}
          onChange={(value) => onChange({ ...draft, [kind]: value === '' ? '' : Number(value) })}
        />
      ))}
      <Text size="xs" lh={1.3} c={left < 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
        {isShown && (left > 0 ? strings.left(left) : strings.over(-left))}
      </Text>
    </>
  )
}
