import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { PilotStage } from '@shared/features/exemplars/exemplars.kinds'
import type { Pilot } from '@shared/features/exemplars/pilots.contract'
import { type FormEvent, useState } from 'react'
import { pilotsStrings as strings } from './pilots.strings'

interface Props {
  readonly pilot: Pilot
  readonly stage: PilotStage
  readonly onClose: () => void
}

/** a “Dân vận khéo” model goes one stage on, or back. */
export function StageDialog({ pilot, stage, onClose }: Props) {
  const set = useAppCommand('pilots.setStage')
  const today = useToday()
  const [on, setOn] = useState<LocalDate | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate({ id: pilot.id, stage, on }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={460}
      title={strings.stageTitle(strings.stages[stage])}
      description={pilot.topic}
      submitLabel={strings.setStage(strings.stages[stage])}
      isBusy={set.isPending}
      isDirty={on !== null}
      error={set.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField
        label={strings.stageOn}
        description={strings.stageHint}
        value={on}
        onChange={setOn}
        latest={today}
      />
    </FormDialog>
  )
}
