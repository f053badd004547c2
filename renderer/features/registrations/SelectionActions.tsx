import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ActionBar } from '@renderer/ui/ActionBar'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import { IconCircleCheck } from '@tabler/icons-react'
import type { AskedMove } from './MoveDialog'
import { listStrings as strings } from './registrations.strings'

interface Props {
  readonly ids: readonly RegistrationId[]
  readonly onAsk: (move: AskedMove) => void
  readonly onClear: () => void
}

/** What is done with the papers selected: approved at once, the rest with a word of why. */
export function SelectionActions({ ids, onAsk, onClear }: Props) {
  const move = useAppCommand('registrations.move')
  const approve = () =>
    move.mutate({ ids: [...ids], to: 'approved' }, { onSuccess: onClear, onError: showFailure })
  return (
    <ActionBar count={ids.length} onClear={onClear}>
      <Button
        leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />}
        loading={move.isPending}
        onClick={approve}
      >
        {strings.approve}
      </Button>
      <Button variant="default" onClick={() => onAsk({ ids, to: 'needs-more' })}>
        {strings.askMore}
      </Button>
      <Button variant="default" onClick={() => onAsk({ ids, to: 'declined' })}>
        {strings.decline}
      </Button>
      <Button variant="default" onClick={() => onAsk({ ids, to: 'submitted' })}>
        {strings.back}
      </Button>
    </ActionBar>
  )
}
