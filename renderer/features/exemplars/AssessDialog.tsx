import { Group, Select, Textarea } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { learnerAims, learnerResults } from '@shared/features/exemplars/exemplars.kinds'
import type { LearnerEntry } from '@shared/features/exemplars/exemplars.record'
import { learnerAimNames, learnerResultNames } from '@shared/features/exemplars/exemplars.strings'
import { type FormEvent, useState } from 'react'
import { recordStrings as strings } from './exemplar-record.strings'
import { VoteFields, voteDraft, voteInput, voteProblem } from './VoteFields'

interface Props {
  readonly learner: LearnerEntry
  readonly onClose: () => void
}

const draftOf = ({ aim, result, assessedOn, vote, effect }: LearnerEntry) => ({
  ...{ aim, result, assessedOn, effect, vote: voteDraft(vote) },
})

/** Step 4: what the vote found, and the effect of the work. */
export function AssessDialog({ learner, onClose }: Props) {
  const assess = useAppCommand('exemplars.assessLearner')
  const today = useToday()
  const [draft, setDraft] = useState(() => draftOf(learner))
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const isAssessed = draft.result !== 'studying'
  const assessedOn = isAssessed ? (draft.assessedOn ?? today ?? null) : null
  const problem = voteProblem(draft.vote)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const vote = isAssessed ? voteInput(draft.vote) : null
    assess.mutate({ ...draft, id: learner.id, assessedOn, vote }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.assessTitle(learner.name)}
      submitLabel={strings.assess}
      isBusy={assess.isPending}
      isDirty={JSON.stringify(draft) !== JSON.stringify(draftOf(learner))}
      isIncomplete={problem !== null}
      error={assess.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <Select
          label={strings.aim}
          allowDeselect={false}
          data={learnerAims.map((value) => ({ value, label: learnerAimNames[value] }))}
          value={draft.aim}
          onChange={(aim) => change({ aim: learnerAims.find((each) => each === aim) ?? draft.aim })}
        />
        <Select
          data-autofocus
          label={strings.result}
          allowDeselect={false}
          data={learnerResults.map((value) => ({ value, label: learnerResultNames[value] }))}
          value={draft.result}
          onChange={(result) =>
            change({ result: learnerResults.find((each) => each === result) ?? draft.result })
          }
        />
      </Group>
      {isAssessed && (
        <>
          <DayField
            label={strings.assessedOn}
            value={assessedOn}
            onChange={(day) => change({ assessedOn: day })}
            latest={today}
          />
          <VoteFields value={draft.vote} onChange={(vote) => change({ vote })} />
        </>
      )}
      <Textarea
        label={strings.effect}
        placeholder={strings.effectHint}
        autosize
        minRows={2}
        maxLength={4000}
        value={draft.effect}
        onChange={(event) => change({ effect: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
