import type { StatusTone } from '@renderer/ui/StatusBadge'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { LocalDate } from '@shared/core/local-date'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import type { EventState, ItemKind } from '@shared/features/calendar/calendar.kinds'
import { isLate } from '@shared/features/calendar/calendar.rules'
import { eventStateNames, lateName } from '@shared/features/calendar/calendar.strings'
import {
  type Icon,
  IconAlertTriangle,
  IconAward,
  IconCalendarStar,
  IconCertificate,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClipboardText,
  IconConfetti,
  IconFileText,
  IconFlag3,
  IconFlagCheck,
  IconGavel,
  IconHourglassHigh,
  IconListCheck,
  IconMessages,
  IconPresentation,
  IconReportAnalytics,
  IconSearch,
  IconSignature,
  IconStar,
  IconUsersGroup,
  IconWriting,
} from '@tabler/icons-react'

export const itemIcons: Readonly<Record<ItemKind, Icon>> = {
  milestone: IconStar,
  duty: IconReportAnalytics,
  meeting: IconUsersGroup,
  deadline: IconHourglassHigh,
  anniversary: IconCalendarStar,
  review: IconPresentation,
  launch: IconFlag3,
  inspection: IconSearch,
  exchange: IconMessages,
  observance: IconConfetti,
  'campaign-start': IconFlag3,
  'campaign-end': IconFlagCheck,
  work: IconListCheck,
  registration: IconWriting,
  pledge: IconSignature,
  round: IconAward,
  council: IconGavel,
  decision: IconCertificate,
  directive: IconFileText,
}

export const paperIcon = IconClipboardText

const stateLooks: Readonly<Record<EventState, { readonly icon: Icon; readonly tone: StatusTone }>> =
  {
    planned: { icon: IconCircleDashed, tone: 'xanhngoc' },
    done: { icon: IconCircleCheck, tone: 'luc' },
    cancelled: { icon: IconCircleX, tone: 'xam' },
  }

/** How an item stands today, as word, icon and colour; null for a fact that is never done. */
export function standingOf(item: CalendarItem, today: LocalDate) {
  if (item.state === null) return null
  if (isLate(item, today))
    return { word: lateName, icon: IconAlertTriangle, tone: 'cam' as StatusTone }
  return { word: eventStateNames[item.state], ...stateLooks[item.state] }
}

export function StandingBadge({
  item,
  today,
}: {
  readonly item: CalendarItem
  readonly today: LocalDate
}) {
  const standing = standingOf(item, today)
  if (standing === null) return null
  return (
    <StatusBadge tone={standing.tone} icon={standing.icon}>
      {standing.word}
    </StatusBadge>
  )
}
