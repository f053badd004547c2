import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import type { ExemplarStep } from '@shared/features/exemplars/exemplars.kinds'
import { stepNames } from '@shared/features/exemplars/exemplars.strings'
import {
  type Icon,
  IconBook,
  IconHammer,
  IconPlayerPause,
  IconRosetteDiscountCheck,
  IconScale,
  IconSpeakerphone,
  IconTrophy,
} from '@tabler/icons-react'
import { exemplarsStrings as strings } from './exemplars.strings'

const looks: Readonly<Record<ExemplarStep, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  1: { tone: 'lam', icon: IconHammer },
  2: { tone: 'xanhngoc', icon: IconSpeakerphone },
  3: { tone: 'tim', icon: IconBook },
  4: { tone: 'vang', icon: IconScale },
  5: { tone: 'luc', icon: IconTrophy },
}

/** The step as word, icon and colour; recognised and stopped say so instead. */
export function StepBadge({
  card: { step, stoppedOn, isRecognised },
}: {
  readonly card: Pick<ExemplarCard, 'step' | 'stoppedOn' | 'isRecognised'>
}) {
  if (stoppedOn !== null)
    return (
      <StatusBadge tone="xam" icon={IconPlayerPause}>
        {strings.stopped}
      </StatusBadge>
    )
  if (isRecognised)
    return (
      <StatusBadge tone="luc" icon={IconRosetteDiscountCheck}>
        {strings.recognised}
      </StatusBadge>
    )
  return <StatusBadge {...looks[step]}>{`${step}. ${stepNames[step]}`}</StatusBadge>
}
