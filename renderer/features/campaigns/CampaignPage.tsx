import { Anchor, Button, Tabs, Text } from '@mantine/core'
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
import { campaignsStrings as words } from '@shared/features/campaigns/campaigns.strings'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { CampaignActions } from './CampaignActions'
import { CampaignDialog } from './CampaignDialog'
import { CampaignStatusBadge } from './CampaignStatusBadge'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  readonly id: CampaignId
  /** Its first round is what to do next; the campaign's own next step then stands back. */
  readonly isRoundMissing: boolean
  /** What later features know about this campaign. */
  readonly rounds: ReactNode
  readonly history: ReactNode
}

/** One campaign: its facts, its award rounds, what was done to it. */
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
  rounds,
  history,
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
            { label: strings.period, value: words.periodLine(campaign) },
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
      <Tabs defaultValue="rounds" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="rounds">{strings.rounds}</Tabs.Tab>
          <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rounds" pt="md">
          {rounds}
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          {history}
        </Tabs.Panel>
      </Tabs>
      {dialog === 'campaign' && <CampaignDialog campaign={campaign} onClose={close} />}
      {dialog === 'directive' && directive && (
        <DirectiveDialog directive={directive} onClose={close} />
      )}
    </Page>
  )
}
