import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { CertificateState } from '@shared/features/printing/printing.kinds'
import { certificateStateNames } from '@shared/features/printing/printing.strings'
import {
  type Icon,
  IconCircleDashed,
  IconGift,
  IconPrinter,
  IconRefresh,
  IconRubberStamp,
  IconTestPipe,
} from '@tabler/icons-react'

const looks: Readonly<
  Record<CertificateState, { readonly tone: StatusTone; readonly icon: Icon }>
> = {
  unprinted: { tone: 'xam', icon: IconCircleDashed },
  trial: { tone: 'vang', icon: IconTestPipe },
  printed: { tone: 'lam', icon: IconPrinter },
  signed: { tone: 'xanhngoc', icon: IconRubberStamp },
  handed: { tone: 'luc', icon: IconGift },
  replaced: { tone: 'cam', icon: IconRefresh },
}

export const CertificateStateBadge = ({ state }: { readonly state: CertificateState }) => (
  <StatusBadge {...looks[state]}>{certificateStateNames[state]}</StatusBadge>
)
