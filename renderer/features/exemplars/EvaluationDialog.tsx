import { Checkbox, Textarea } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { Pilot, PilotEvaluation } from '@shared/features/exemplars/pilots.contract'
import { type FormEvent, useState } from 'react'
import { pilotsStrings as strings } from './pilots.strings'

interface Props {
  readonly pilot: Pilot
  /** null: a new one. */
  readonly evaluation: PilotEvaluation | null
  readonly onClose: () => void
}

const draftOf = (evaluation: PilotEvaluation | null) => ({
  evaluatedOn: (evaluation?.evaluatedOn ?? null) as LocalDate | null,
  ...{ result: evaluation?.result ?? '', effect: evaluation?.effect ?? '' },
  isToSpread: evaluation?.isToSpread ?? false,
})

/** Evaluate, then decide whether it is spread. */
export function EvaluationDialog({ pilot, evaluation, onClose }: Props) {
  const put = useAppCommand('pilots.putEvaluation')
  const today = useToday()
  const [draft, setDraft] = useState(() => draftOf(evaluation))
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const evaluatedOn = draft.evaluatedOn ?? today ?? null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (evaluatedOn === null) return
    const place = { pilotId: pilot.id, id: evaluation?.id ?? null }
    put.mutate({ ...draft, ...place, evaluatedOn }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={evaluation ? strings.editEvaluation : strings.evaluate}
      description={pilot.topic}
      submitLabel={strings.saveEvaluation}
      isBusy={put.isPending}
      isDirty={JSON.stringify(draft) !== JSON.stringify(draftOf(evaluation))}
      isIncomplete={draft.result.trim() === '' || evaluatedOn === null}
      error={put.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField
        label={strings.evaluatedOn}
        value={evaluatedOn}
        onChange={(day) => change({ evaluatedOn: day })}
        latest={today}
      />
      <Textarea
        withAsterisk
        data-autofocus
        label={strings.result}
        autosize
        minRows={2}
        maxLength={4000}
        value={draft.result}
        onChange={(event) => change({ result: event.currentTarget.value })}
      />
      <Textarea
        label={strings.effect}
        autosize
        minRows={2}
        maxLength={4000}
        value={draft.effect}
        onChange={(event) => change({ effect: event.currentTarget.value })}
      />
      <Checkbox
        label={strings.isToSpread}
        checked={draft.isToSpread}
        onChange={(event) => change({ isToSpread: event.currentTarget.checked })}
      />
    </FormDialog>
  )
}
