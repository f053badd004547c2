import { Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { Recipient, StageGroup } from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyGroupId } from '@shared/features/ceremony/ceremony.ids'
import type { Attendance } from '@shared/features/ceremony/ceremony.kinds'
import { attendanceNames } from '@shared/features/ceremony/ceremony.strings'
import {
  type Icon,
  IconArmchair,
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconUserCheck,
  IconUserShare,
  IconUserX,
} from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import classes from './Ceremony.module.css'
import { ProxyDialog, SeatDialog } from './CeremonyDialogs'
import { ceremonyStrings } from './ceremony.strings'

const { stage: strings } = ceremonyStrings

/** Carries the id of a recipient from group to group. */
export const recipientType = 'application/x-recipient'

const looks: Readonly<Record<Attendance, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  present: { tone: 'luc', icon: IconUserCheck },
  proxy: { tone: 'cam', icon: IconUserShare },
  absent: { tone: 'xam', icon: IconUserX },
}

interface Props {
  readonly recipient: Recipient
  /** From 1 within the group. */
  readonly place: number
  readonly isLast: boolean
  readonly groupId: CeremonyGroupId
  readonly before: StageGroup | undefined
  readonly after: StageGroup | undefined
  readonly onDropHere: (dragged: string) => void
}

export function RecipientRow(props: Props) {
  const { recipient, place, onDropHere } = props
  const { id, name, position, unit, attendance, proxyName, seat } = recipient
  const [dialog, setDialog] = useState<'proxy' | 'seat' | null>(null)
  const moves = useMoves(props)
  const actions = useActions(props, moves, setDialog)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.target !== event.currentTarget) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    if (event.key === 'ArrowUp') moves.up()
    else moves.down()
  }
  return (
    <li
      className={classes.row}
      draggable
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Alt with an arrow moves the row in hand
      tabIndex={0}
      aria-label={strings.row({ place, name })}
      data-absent={attendance === 'absent' || undefined}
      onKeyDown={onKeyDown}
      onDragStart={(event) => event.dataTransfer.setData(recipientType, id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onDropHere(event.dataTransfer.getData(recipientType))
      }}
    >
      <span className="figures">{place}</span>
      <div>
        <Text lh={1.35}>{name}</Text>
        <Text size="xs" c="dimmed">
          {[position, unit, seat && strings.seat(seat), proxyName].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {recipient.isHandedOver ? (
        <StatusBadge tone="luc" icon={IconUserCheck}>
          {strings.handed}
        </StatusBadge>
      ) : (
        <StatusBadge {...looks[attendance]}>{attendanceNames[attendance]}</StatusBadge>
      )}
      <MoreMenu subject={name} actions={actions} />
      {dialog === 'proxy' && <ProxyDialog recipient={recipient} onClose={() => setDialog(null)} />}
      {dialog === 'seat' && <SeatDialog recipient={recipient} onClose={() => setDialog(null)} />}
    </li>
  )
}

/** By one place; at the end of a group, into the next one. */
function useMoves({ recipient: { id }, place, isLast, groupId, before, after }: Props) {
  const move = useAppCommand('ceremony.moveRecipient')
  const to = (group: CeremonyGroupId | undefined, position: number) => {
    if (group) move.mutate({ id, groupId: group, position }, { onError: showFailure })
  }
  const toBefore = () => to(before?.id, (before?.recipients.length ?? 0) + 1)
  const toAfter = () => to(after?.id, 1)
  return {
    up: () => (place > 1 ? to(groupId, place - 1) : toBefore()),
    down: () => (isLast ? toAfter() : to(groupId, place + 1)),
    toBefore,
    toAfter,
  }
}

function useActions(
  { recipient: { id }, before, after }: Props,
  moves: ReturnType<typeof useMoves>,
  open: (dialog: 'proxy' | 'seat') => void,
): readonly MenuAction[] {
  const setAttendance = useAppCommand('ceremony.setAttendance')
  const mark = (attendance: 'present' | 'absent') => () =>
    setAttendance.mutate({ ids: [id], attendance, proxyName: '' }, { onError: showFailure })
  return [
    { label: strings.present, icon: IconUserCheck, run: mark('present') },
    { label: strings.proxy, icon: IconUserShare, run: () => open('proxy') },
    { label: strings.absent, icon: IconUserX, run: mark('absent') },
    { label: strings.up, icon: IconArrowUp, run: moves.up },
    { label: strings.down, icon: IconArrowDown, run: moves.down },
    {
      ...{ label: strings.before, icon: IconArrowLeft, run: moves.toBefore },
      isDisabled: before === undefined,
    },
    {
      ...{ label: strings.after, icon: IconArrowRight, run: moves.toAfter },
      isDisabled: after === undefined,
    },
    { label: strings.editSeat, icon: IconArmchair, run: () => open('seat') },
  ]
}
