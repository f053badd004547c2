import { Anchor, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import { Link } from 'wouter'
import { CampaignStatusBadge } from './CampaignStatusBadge'
import { campaignsStrings as strings } from './campaigns.strings'

/** The campaigns that use one framework. */
export function FrameworkCampaigns({ frameworkId }: { readonly frameworkId: FrameworkId }) {
  const campaigns = useAppQuery('campaigns.ofFramework', { frameworkId })
  if (campaigns.data?.length === 0) return <Text c="dimmed">{strings.usedByNone}</Text>
  return campaigns.data?.map(({ id, name, status }) => (
    <Group key={id} gap="sm">
      <Anchor component={Link} href={`/phong-trao/${id}`}>
        {name}
      </Anchor>
      <CampaignStatusBadge status={status} />
    </Group>
  ))
}
