import { Select, Textarea, TextInput } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { showDay } from '@shared/core/local-date'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels } from '@shared/features/decisions/decisions.labels.strings'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import type { ExemplarRecord, StepRecord } from '@shared/features/exemplars/exemplars.record'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'
import { type FormEvent, useState } from 'react'
import { recordStrings as strings } from './exemplar-record.strings'
import { VoteFields, voteDraft, voteInput, voteProblem } from './VoteFields'

interface Props {
  readonly record: ExemplarRecord
  readonly step: StepRecord
  readonly onClose: () => void
}

const draftOf = (step: StepRecord) => ({
  ...{ evidence: step.evidence, heldOn: step.heldOn, vote: voteDraft(step.vote) },
  ...{ praise: step.praise, decisionId: step.decisionId, directiveId: step.directiveId },
})

type Draft = ReturnType<typeof draftOf>

/** What proves one step, asking only for what that step needs. */
export function StepDialog({ record, step, onClose }: Props) {
  const save = useAppCommand('exemplars.recordStep')
  const [draft, setDraft] = useState(() => draftOf(step))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const problem = voteProblem(draft.vote)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const input = { ...draft, id: record.id, step: step.step, vote: voteInput(draft.vote) }
    save.mutate(input, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={strings.recordTitle(stepTitle(step.step))}
      submitLabel={strings.save}
      isBusy={save.isPending}
      isDirty={JSON.stringify(draft) !== JSON.stringify(draftOf(step))}
      isIncomplete={problem !== null}
      {...(problem !== null && { incompleteHint: problem })}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={strings.evidence}
        description={strings.evidenceHints[step.step]}
        autosize
        minRows={3}
        maxLength={4000}
        value={draft.evidence}
        onChange={(event) => change({ evidence: event.currentTarget.value })}
      />
      <Meeting step={step} draft={draft} change={change} />
      {step.step === 5 && <Documents draft={draft} change={change} />}
    </FormDialog>
  )
}

interface PartProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

/** Day and votes of the meeting of step 1 or 4, or the day of the decision. */
function Meeting({ step: { step }, draft, change }: PartProps & { readonly step: StepRecord }) {
  const today = useToday()
  if (step === 2 || step === 3) return null
  return (
    <>
      <DayField
        label={strings.voteDay[step]}
        value={draft.heldOn}
        onChange={(heldOn) => change({ heldOn })}
        latest={today}
      />
      {step !== 5 && <VoteFields value={draft.vote} onChange={(vote) => change({ vote })} />}
      {step === 1 && (
        <TextInput
          label={strings.praiseField}
          placeholder={strings.praiseFieldHint}
          maxLength={1000}
          value={draft.praise}
          onChange={(event) => change({ praise: event.currentTarget.value })}
        />
      )}
    </>
  )
}

/** The decision that recognises the result: on record here, or on paper only. */
function Documents({ draft, change }: PartProps) {
  const decisions = useAppQuery('decisions.list', {})
  const directives = useAppQuery('directives.list', {})
  return (
    <>
      <Select
        label={strings.decision}
        placeholder={strings.none}
        clearable
        searchable
        data={(decisions.data?.decisions ?? []).map(({ id, number, symbol, issuedOn }) => ({
          value: id,
          label: `${number === null ? '…' : decisionLabels.numberText({ number, symbol })}, ${showDay(issuedOn)}`,
        }))}
        value={draft.decisionId}
        onChange={(id) => change({ decisionId: id as DecisionId | null })}
      />
      <Select
        label={strings.directive}
        placeholder={strings.none}
        clearable
        searchable
        data={(directives.data ?? []).map((directive) => ({
          value: directive.id,
          label: directivesStrings.choiceLine(directive),
        }))}
        value={draft.directiveId}
        onChange={(id) => change({ directiveId: id as DirectiveId | null })}
      />
      <TextInput
        label={strings.onPaper}
        placeholder={strings.onPaperHint}
        maxLength={1000}
        value={draft.praise}
        onChange={(event) => change({ praise: event.currentTarget.value })}
      />
    </>
  )
}
