import { Alert, Select, Textarea } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import { type ExemplarStep, exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import { missingNames, stepTitle } from '@shared/features/exemplars/exemplars.strings'
import { reasonNeeded } from '@shared/features/exemplars/exemplars.trail.rules'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { exemplarsStrings as strings } from './exemplars.strings'

interface Props {
  readonly card: ExemplarCard
  readonly to: ExemplarStep
  readonly onClose: () => void
}

/** Where to, from which day, and why where that is asked. */
export function MoveDialog({ card, to: suggested, onClose }: Props) {
  const move = useAppCommand('exemplars.move')
  const today = useToday()
  const [to, setTo] = useState(suggested)
  const [day, setDay] = useState<LocalDate | null>(null)
  const [reason, setReason] = useState('')
  const on = day ?? today ?? null
  const needed = reasonNeeded(card.step, to, card.missing.length > 0)
  const isLacking = needed !== null && reason.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (on) move.mutate({ id: card.id, to, on, reason }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.moveTitle(card.name)}
      submitLabel={strings.moveSubmit}
      isBusy={move.isPending}
      isDirty={reason !== '' || day !== null}
      isIncomplete={isLacking || on === null}
      incompleteHint={strings.reasonFirst}
      error={move.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        data-autofocus
        label={strings.moveTo}
        allowDeselect={false}
        data={exemplarSteps
          .filter((step) => step !== card.step)
          .map((step) => ({ value: String(step), label: stepTitle(step) }))}
        value={String(to)}
        onChange={(value) => setTo(exemplarSteps.find((step) => String(step) === value) ?? to)}
      />
      <DayField
        label={strings.moveOn}
        value={on}
        onChange={setDay}
        earliest={card.enteredOn}
        latest={today}
      />
      {needed && (
        <Alert color="cam" icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}>
          {strings.reasons[needed]}
          {needed === 'reason-without-evidence' && <MissingList card={card} />}
        </Alert>
      )}
      <Textarea
        label={strings.reason}
        withAsterisk={needed !== null}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

const MissingList = ({ card }: { readonly card: ExemplarCard }) => (
  <ul style={{ margin: '4px 0 0' }}>
    {card.missing.map((missing) => (
      <li key={missing}>{missingNames[missing]}</li>
    ))}
  </ul>
)
