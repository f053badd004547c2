import { Anchor, Group } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { UnbrokenNumbers } from '@renderer/ui/UnbrokenNumbers'
import type { Campaign } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { campaignsStrings as words } from '@shared/features/campaigns/campaigns.strings'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { useState } from 'react'
import { Link } from 'wouter'
import { CampaignActions } from './CampaignActions'
import { CampaignContents } from './CampaignContents'
import { CampaignDialog } from './CampaignDialog'
import { CampaignStatusBadge } from './CampaignStatusBadge'
import { CampaignTabs } from './CampaignTabs'
import type { CampaignTab } from './campaign-tab'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  readonly id: CampaignId
  /** Its first round is what to do next; the campaign's own next step then stands back. */
  readonly isRoundMissing: boolean
  /** What later features know about this campaign. */
  readonly tabs: readonly CampaignTab[]
}

/** One campaign: its facts, and in tabs everything that hangs on it. */
export function CampaignPage({ id, ...parts }: Props) {
  const campaign = useAppQuery('campaigns.get', { id })
  if (campaign.isPending) return null
  if (campaign.isError) {
    return (
      <Page>
        <PageHeader title={strings.title} back={back} />
        <ErrorNotice error={campaign.error} />
      </Page>
    )
  }
  return <Campaigned campaign={campaign.data} {...parts} />
}

const back = { to: '/phong-trao', label: strings.back }

function Campaigned({
  campaign,
  isRoundMissing,
  tabs,
}: Omit<Props, 'id'> & { readonly campaign: Campaign }) {
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Page>
      <PageHeader
        title={campaign.name}
        description={<Headline campaign={campaign} />}
        back={back}
        primary={
          <CampaignActions {...{ campaign, isRoundMissing }} onEdit={() => setIsEditing(true)} />
        }
      />
      <CampaignTabs
        campaignId={campaign.id}
        tabs={[
          {
            value: 'contents',
            label: strings.contents,
            element: <CampaignContents campaign={campaign} />,
          },
          ...tabs,
        ]}
        // Before it has contents, its award rounds are what the office comes for.
        first={campaign.frameworkCount > 0 ? 'contents' : 'rounds'}
      />
      {isEditing && <CampaignDialog campaign={campaign} onClose={() => setIsEditing(false)} />}
    </Page>
  )
}

/** Status, period and document: what one looks for before any tab. */
function Headline({ campaign }: { readonly campaign: Campaign }) {
  const { directive } = campaign
  return (
    <Group gap="sm">
      <CampaignStatusBadge status={campaign.status} />
      <span>{words.periodLine(campaign)}</span>
      {directive && (
        <Anchor component={Link} href={`/van-ban/${directive.id}`}>
          <UnbrokenNumbers text={directiveWords.choiceLine(directive)} />
        </Anchor>
      )}
    </Group>
  )
}
