import { Textarea } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { RuleCard } from '@shared/features/eligibility/eligibility.contract'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import { type FormEvent, useState } from 'react'
import { eligibilityStrings as strings } from './eligibility.strings'

interface Props {
  readonly card: RuleCard
  readonly nominationId: NominationKey
  readonly onClose: () => void
}

/** A rule is never let pass without a reason in the clerk's own words. */
export function OverrideDialog({ card, nominationId, onClose }: Props) {
  const override = useAppCommand('eligibility.override')
  const before = card.overrideReason ?? ''
  const [reason, setReason] = useState(before)
  const save = (event: FormEvent) => {
    event.preventDefault()
    override.mutate({ nominationId, ruleId: card.ruleId, reason }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.overrideTitle}
      description={strings.overrideDescription}
      submitLabel={strings.save}
      isBusy={override.isPending}
      isDirty={reason !== before}
      isIncomplete={before === '' && reason.trim() === ''}
      error={override.error}
      onClose={onClose}
      onSubmit={save}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        label={`${strings.reason}: ${card.title}`}
        placeholder={strings.reasonHint}
        {...(before !== '' && { description: strings.reasonEmpty })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
