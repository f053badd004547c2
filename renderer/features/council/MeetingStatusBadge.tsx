import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { MeetingStatus, Outcome } from '@shared/features/council/council.kinds'
import { meetingStatusNames, outcomeNames } from '@shared/features/council/council.strings'
import {
  type Icon,
  IconCheck,
  IconClipboardCheck,
  IconClockPause,
  IconPencil,
  IconSignature,
  IconUsersGroup,
  IconX,
} from '@tabler/icons-react'

const looks: Readonly<Record<MeetingStatus, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  preparing: { tone: 'xam', icon: IconPencil },
  meeting: { tone: 'xanhngoc', icon: IconUsersGroup },
  counted: { tone: 'tim', icon: IconClipboardCheck },
  signed: { tone: 'luc', icon: IconSignature },
}

export const MeetingStatusBadge = ({ status }: { readonly status: MeetingStatus }) => (
  <StatusBadge {...looks[status]}>{meetingStatusNames[status]}</StatusBadge>
)

export const outcomeLooks: Readonly<
  Record<Outcome, { readonly tone: StatusTone; readonly icon: Icon }>
> = {
  passed: { tone: 'luc', icon: IconCheck },
  failed: { tone: 'do', icon: IconX },
  postponed: { tone: 'cam', icon: IconClockPause },
}

export const OutcomeBadge = ({ outcome }: { readonly outcome: Outcome }) => (
  <StatusBadge {...outcomeLooks[outcome]}>{outcomeNames[outcome]}</StatusBadge>
)
