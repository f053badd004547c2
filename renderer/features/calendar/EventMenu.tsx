import { call, useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { eventStrings as strings } from './calendar.strings'
import { DoneDialog } from './DoneDialog'
import { EventDialog } from './EventDialog'

interface Props {
  readonly id: EventId
  readonly item: CalendarItem
  readonly onOpen: () => void
}

/** What can be done to an event of the office's own. */
export function EventMenu({ id, item, onOpen }: Props) {
  const [dialog, setDialog] = useState<'edit' | 'done' | null>(null)
  const reopen = useAppCommand('calendar.reopen')
  const cancel = useAppCommand('calendar.cancel')
  const removal = useRemoval(id, item.title)
  const failed = { onError: showFailure }
  const isOpen = item.state === 'planned'
  const actions: readonly MenuAction[] = [
    { label: strings.more, icon: IconInfoCircle, run: onOpen },
    ...(isOpen
      ? [{ label: strings.done, icon: IconCircleCheck, run: () => setDialog('done') }]
      : []),
    { label: strings.edit, icon: IconPencil, run: () => setDialog('edit') },
    ...(isOpen
      ? [{ label: strings.cancel, icon: IconCircleX, run: () => cancel.mutate({ id }, failed) }]
      : []),
    ...(item.state === 'done' || item.state === 'cancelled'
      ? [{ label: strings.reopen, icon: IconArrowBackUp, run: () => reopen.mutate({ id }, failed) }]
      : []),
    { label: strings.remove, icon: IconTrash, run: () => void removal(), isDangerous: true },
  ]
  const close = () => setDialog(null)
  return (
    <>
      <MoreMenu subject={item.title} actions={actions} />
      {dialog === 'edit' && <EditDialog id={id} onClose={close} />}
      {dialog === 'done' && <DoneDialog id={id} title={item.title} onClose={close} />}
    </>
  )
}

/** The item of the calendar says less than the record. */
function EditDialog({ id, onClose }: { readonly id: EventId; readonly onClose: () => void }) {
  const event = useAppQuery('calendar.event', { id })
  if (!event.data) return null
  return <EventDialog event={event.data} startsOn={null} onClose={onClose} />
}

/** Says what goes before it goes. */
export function useRemoval(id: EventId, title: string, onRemoved?: () => void) {
  const remove = useAppCommand('calendar.remove')
  return async () => {
    const { attachments } = await call('calendar.event', { id })
    const question = { title: strings.removeTitle, confirmLabel: strings.remove }
    const effect = strings.removeEffect(title, attachments.length)
    if (!(await confirm({ ...question, effect, isDangerous: true }))) return
    remove.mutate({ id }, { onError: showFailure, onSuccess: () => onRemoved?.() })
  }
}
