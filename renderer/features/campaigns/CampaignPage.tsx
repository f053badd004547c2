import { Anchor, Button, Text } from '@mantine/core'
import { DirectiveDialog } from '@renderer/features/directives/DirectiveDialog'
import { directivesStrings as directiveStrings } from '@renderer/features/directives/directives.strings'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { UnbrokenNumbers } from '@renderer/ui/UnbrokenNumbers'
import type { Campaign } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import {
  campaignKindNames,
  campaignsStrings as words,
} from '@shared/features/campaigns/campaigns.strings'
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
  const [dialog, setDialog] = useState<'campaign' | 'directive' | null>(null)
  const { directive } = campaign
  const close = () => setDialog(null)
  return (
    <Page>
      <PageHeader
        title={campaign.name}
        description={<CampaignStatusBadge status={campaign.status} />}
        back={back}
        primary={
          <CampaignActions {...{ campaign, isRoundMissing }} onEdit={() => setDialog('campaign')} />
        }
      />
      <SectionCard title={strings.facts}>
        <FactList
          facts={[
            { label: strings.kind, value: campaignKindNames[campaign.kind] },
            {
              label: strings.parent,
              value: campaign.parent && (
                <Anchor component={Link} href={`/phong-trao/${campaign.parent.id}`}>
                  {campaign.parent.name}
                </Anchor>
              ),
            },
            { label: strings.period, value: words.periodLine(campaign) },
            { label: strings.slogan, value: campaign.slogan && `“${campaign.slogan}”` },
            {
              label: strings.directive,
              value: directive && (
                <>
                  <div>
                    <Anchor component={Link} href={`/van-ban/${directive.id}`}>
                      <UnbrokenNumbers text={directiveWords.choiceLine(directive)} />
                    </Anchor>
                  </div>
                  <Text c="dimmed" size="sm">
                    {directive.title}
                  </Text>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    ml={-8}
                    onClick={() => setDialog('directive')}
                  >
                    {directiveStrings.edit}
                  </Button>
                </>
              ),
            },
            { label: strings.scope, value: campaign.scope },
          ]}
        />
      </SectionCard>
      <CampaignTabs
        campaignId={campaign.id}
        tabs={[
          {
            value: 'contents',
            label: strings.contents,
            element: <CampaignContents campaignId={campaign.id} />,
          },
          ...tabs,
        ]}
        // Before it has contents, its award rounds are what the office comes for.
        first={campaign.frameworkCount > 0 ? 'contents' : 'rounds'}
      />
      {dialog === 'campaign' && <CampaignDialog campaign={campaign} onClose={close} />}
      {dialog === 'directive' && directive && (
        <DirectiveDialog directive={directive} onClose={close} />
      )}
    </Page>
  )
}
