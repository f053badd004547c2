import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { RatingOutcome } from '@shared/features/ratings/ratings.kinds'
import { outcomeWords } from '@shared/features/ratings/ratings.strings'
import {
  type Icon,
  IconCheck,
  IconChecks,
  IconCircleDashed,
  IconMedal,
  IconX,
} from '@tabler/icons-react'

const looks: Readonly<Record<RatingOutcome, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  excellent: { tone: 'vang', icon: IconMedal },
  good: { tone: 'luc', icon: IconChecks },
  completed: { tone: 'lam', icon: IconCheck },
  'not-completed': { tone: 'do', icon: IconX },
  unrated: { tone: 'xam', icon: IconCircleDashed },
}

/** A level by word, icon and colour. */
export function OutcomeBadge({
  outcome,
  text = outcomeWords[outcome],
}: {
  readonly outcome: RatingOutcome
  /** More than the level: “Chưa xếp loại: mới kết nạp”. */
  readonly text?: string
}) {
  return <StatusBadge {...looks[outcome]}>{text}</StatusBadge>
}
