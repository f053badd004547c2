import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { FrameworkTree } from '@renderer/features/frameworks/FrameworkTree'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { Campaign, UsedFramework } from '@shared/features/campaigns/campaigns.contract'
import { frameworksStrings as frameworkWords } from '@shared/features/frameworks/frameworks.strings'
import { IconListTree, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { CampaignFacts } from './CampaignFacts'
import { CampaignFrameworksDialog } from './CampaignFrameworksDialog'
import { CampaignParts } from './CampaignParts'
import { CampaignYears } from './CampaignYears'
import { campaignsStrings as strings } from './campaigns.strings'
import { ParticipantsCard } from './ParticipantsCard'

/** What the campaign is about: its frameworks per audience, who takes part, what each year asks. */
export function CampaignContents({ campaign }: { readonly campaign: Campaign }) {
  const campaignId = campaign.id
  const used = useAppQuery('campaigns.frameworks', { campaignId })
  const particulars = useAppQuery('campaigns.particulars', { id: campaignId })
  const [isChoosing, setIsChoosing] = useState(false)
  if (used.isPending || particulars.isPending) return null
  const error = used.error ?? particulars.error
  if (error) return <ErrorNotice error={error} />
  const { participants, years, parts } = particulars.data ?? {}
  const frameworks = used.data ?? []
  return (
    <Stack gap="md">
      <SectionCard
        title={strings.frameworks}
        description={strings.frameworksHint}
        action={
          <Button
            variant="default"
            leftSection={
              frameworks.length > 0 ? (
                <IconPencil size={18} stroke={1.75} aria-hidden />
              ) : (
                <IconListTree size={18} stroke={1.75} aria-hidden />
              )
            }
            onClick={() => setIsChoosing(true)}
          >
            {frameworks.length > 0 ? strings.changeFrameworks : strings.chooseFrameworks}
          </Button>
        }
      >
        {frameworks.length === 0 && <Text c="dimmed">{strings.noFrameworks}</Text>}
        <Stack gap="lg">
          {frameworks.map((each) => (
            <Framework key={each.framework.id} used={each} />
          ))}
        </Stack>
      </SectionCard>
      <CampaignFacts campaign={campaign} />
      {parts && parts.length > 0 && <CampaignParts parts={parts} />}
      {participants && <ParticipantsCard {...{ campaignId, participants }} />}
      {years && <CampaignYears {...{ campaignId, years }} />}
      {isChoosing && (
        <CampaignFrameworksDialog
          campaignId={campaignId}
          used={frameworks}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </Stack>
  )
}

function Framework({ used }: { readonly used: UsedFramework }) {
  const { framework, audience, items } = used
  return (
    <div>
      <Group gap="xs" mb={4}>
        <Anchor component={Link} href={`/khung-noi-dung/${framework.id}`} fw={600}>
          {frameworkWords.codeLine(framework)} – {framework.title}
        </Anchor>
        {!framework.isLatest && (
          <Text size="sm" c="cam.8">
            {strings.newerVersion}
          </Text>
        )}
      </Group>
      {audience !== '' && (
        <Text size="sm" c="dimmed" mb="xs">
          {audience}
        </Text>
      )}
      <FrameworkTree label={framework.title} items={items} />
    </div>
  )
}
