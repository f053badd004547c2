import { Anchor, Group, Text } from '@mantine/core'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { CampaignParticulars } from '@shared/features/campaigns/campaigns.contract'
import { campaignKindNames } from '@shared/features/campaigns/campaigns.strings'
import { Link } from 'wouter'
import { CampaignStatusBadge } from './CampaignStatusBadge'
import { campaignsStrings as strings } from './campaigns.strings'

/** Campaigns that are parts of this one. */
export function CampaignParts({ parts }: Pick<CampaignParticulars, 'parts'>) {
  return (
    <SectionCard title={strings.parts}>
      {parts.map(({ id, name, kind, status }) => (
        <Group key={id} gap="sm" py={4}>
          <Anchor component={Link} href={`/phong-trao/${id}`}>
            {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {campaignKindNames[kind]}
          </Text>
          <CampaignStatusBadge status={status} />
        </Group>
      ))}
    </SectionCard>
  )
}
