import { Alert, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { IconAlertTriangle } from '@tabler/icons-react'
import { nominationsStrings as strings } from './nominations.strings'
import { ReturnDialog } from './ReturnDialog'
import { SendUpwardDialog } from './SendUpwardDialog'
import type { AskedMove } from './use-nomination-moves'

interface Props {
  readonly asked: AskedMove
  readonly onClose: (isMade: boolean) => void
}

/** Asks what the step needs, and nothing else. */
export function MoveDialog(props: Props) {
  if (props.asked.status === 'returned') return <ReturnDialog {...props} />
  if (props.asked.status === 'forwarded') return <SendUpwardDialog {...props} />
  return <ReasonDialog {...props} />
}

/** Asks why: why it is turned down, or why it is passed in spite of a warning. */
function ReasonDialog({ asked, onClose }: Props) {
  const { ids, status, sentence } = asked
  const isOverride = sentence !== null
  const setStatus = useAppCommand('nominations.setStatus')
  const form = useForm({ initialValues: { reason: '' } })
  const save = form.onSubmit(({ reason }) =>
    setStatus.mutate(
      { ids: [...ids], status, ...(isOverride ? { overrideReason: reason } : { reason }) },
      { onSuccess: () => onClose(true) },
    ),
  )
  const title = isOverride ? strings.overrideTitle : reasonTitle(status)
  return (
    <FormDialog
      isOpen
      title={title}
      description={strings.files(ids.length)}
      submitLabel={isOverride ? strings.pass : title}
      onClose={() => onClose(false)}
      onSubmit={save}
      isBusy={setStatus.isPending}
      isDirty={form.isDirty()}
      error={setStatus.error}
    >
      {isOverride && (
        <Alert color="cam" icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}>
          {sentence}
        </Alert>
      )}
      <Textarea
        required
        data-autofocus
        autosize
        minRows={3}
        maxLength={500}
        label={isOverride ? strings.overrideReason : strings.reason}
        description={isOverride ? strings.overrideHint : strings.reasonHint}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}

const reasonTitle = (status: AskedMove['status']): string =>
  strings.reasonTitle[status as keyof typeof strings.reasonTitle]
