import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { LearnerResult } from '@shared/features/exemplars/exemplars.kinds'
import { learnerResultNames } from '@shared/features/exemplars/exemplars.strings'
import { type Icon, IconBook, IconEqual, IconTrendingUp, IconX } from '@tabler/icons-react'

const looks: Readonly<Record<LearnerResult, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  studying: { tone: 'lam', icon: IconBook },
  'caught-up': { tone: 'xanhngoc', icon: IconEqual },
  overtaken: { tone: 'luc', icon: IconTrendingUp },
  'not-attained': { tone: 'cam', icon: IconX },
}

export const ResultBadge = ({ result }: { readonly result: LearnerResult }) => (
  <StatusBadge {...looks[result]}>{learnerResultNames[result]}</StatusBadge>
)
