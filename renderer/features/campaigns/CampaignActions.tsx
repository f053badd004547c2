import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { type Confirmation, confirm } from '@renderer/ui/confirm'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import type { Campaign } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import { nextCampaignStatuses } from '@shared/features/campaigns/campaigns.rules'
import { campaignMoveNames } from '@shared/features/campaigns/campaigns.strings'
import { IconArrowRight, IconBan, IconPencil, IconTrash } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  readonly campaign: Campaign
  readonly isRoundMissing: boolean
  readonly onEdit: () => void
}

type Question = Pick<Confirmation, 'title' | 'confirmLabel'>

/** Cancelling asks first; so does launching a part, whose movement is to be reviewed before. */
async function mayMove({ name, parent }: Campaign, to: CampaignStatus, question: Question) {
  if (to === 'cancelled')
    return confirm({ ...question, effect: strings.cancelEffect(name), isDangerous: true })
  if (to === 'launched' && parent)
    return confirm({ ...question, effect: strings.launchEffect(parent.name) })
  return true
}

/** The next step of the campaign's life as the one filled button once it has a round, the rest behind the dots. */
export function CampaignActions({ campaign, isRoundMissing, onEdit }: Props) {
  const { id, name, status } = campaign
  const [, navigate] = useLocation()
  const setStatus = useAppCommand('campaigns.setStatus')
  const remove = useAppCommand('campaigns.remove')
  const failed = { onError: showFailure }

  const move = async (to: CampaignStatus) => {
    const question = { title: campaignMoveNames[to], confirmLabel: campaignMoveNames[to] }
    if (await mayMove(campaign, to, question)) setStatus.mutate({ id, status: to }, failed)
  }
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(name) }))
      remove.mutate({ id }, { onSuccess: () => navigate('/phong-trao'), ...failed })
  }
  const [next, ...others] = nextCampaignStatuses(status)
  const moves = others.map(
    (to): MenuAction => ({
      label: campaignMoveNames[to],
      icon: to === 'cancelled' ? IconBan : IconArrowRight,
      run: () => void move(to),
      isDangerous: to === 'cancelled',
    }),
  )
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
        onClick={onEdit}
      >
        {strings.edit}
      </Button>
      {next && (
        <Button
          variant={isRoundMissing ? 'default' : 'filled'}
          loading={setStatus.isPending}
          onClick={() => void move(next)}
        >
          {campaignMoveNames[next]}
        </Button>
      )}
      <MoreMenu
        subject={name}
        actions={[
          ...moves,
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => void askAndRemove(),
            isDangerous: true,
          },
        ]}
      />
    </>
  )
}
