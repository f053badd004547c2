import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import { campaignStatusNames } from '@shared/features/campaigns/campaigns.strings'
import {
  type Icon,
  IconArchive,
  IconBan,
  IconChecks,
  IconClipboardCheck,
  IconPencil,
  IconPlayerPause,
  IconProgress,
  IconSpeakerphone,
} from '@tabler/icons-react'

const looks: Readonly<Record<CampaignStatus, readonly [StatusTone, Icon]>> = {
  draft: ['xam', IconPencil],
  launched: ['lam', IconSpeakerphone],
  running: ['xanhngoc', IconProgress],
  reviewed: ['tim', IconClipboardCheck],
  concluded: ['luc', IconChecks],
  closed: ['xam', IconArchive],
  paused: ['cam', IconPlayerPause],
  cancelled: ['do', IconBan],
}

export function CampaignStatusBadge({ status }: { readonly status: CampaignStatus }) {
  const [tone, icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {campaignStatusNames[status]}
    </StatusBadge>
  )
}
