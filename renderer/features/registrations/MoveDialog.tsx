import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import { needsReason } from '@shared/features/registrations/registrations.rules'
import { moveStrings as strings } from './registrations.strings'

export interface AskedMove {
  readonly ids: readonly RegistrationId[]
  readonly to: RegistrationState
}

interface Props {
  readonly asked: AskedMove
  readonly onClose: (isMade: boolean) => void
}

/** Asks on which day, or why, and moves all of them in one step. */
export function MoveDialog({ asked: { ids, to }, onClose }: Props) {
  const move = useAppCommand('registrations.move')
  const form = useForm({
    initialValues: {
      reason: '',
      on: localDayOf(new Date().toISOString()) as LocalDate | null,
    },
  })
  const save = form.onSubmit(({ reason, on }) =>
    move.mutate({ ids: [...ids], to, reason, on }, { onSuccess: () => onClose(true) }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.title[to]}
      description={strings.papers(ids.length)}
      submitLabel={strings.title[to]}
      onClose={() => onClose(false)}
      onSubmit={save}
      isBusy={move.isPending}
      isDirty={form.isDirty()}
      error={move.error}
    >
      {to === 'approved' && (
        <DayField label={strings.on} {...form.getInputProps('on')} value={form.values.on} />
      )}
      {(to === 'needs-more' || to === 'declined') && (
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxLength={500}
          required={needsReason(to)}
          label={to === 'declined' ? strings.declinedReason : strings.reason}
          description={to === 'declined' ? undefined : strings.reasonHint}
          {...form.getInputProps('reason')}
        />
      )}
    </FormDialog>
  )
}
