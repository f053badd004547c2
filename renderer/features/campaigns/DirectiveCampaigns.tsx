import { Anchor, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { Link } from 'wouter'
import { CampaignStatusBadge } from './CampaignStatusBadge'
import { campaignsStrings as strings } from './campaigns.strings'

/** The campaigns that rest on one document. */
export function DirectiveCampaigns({ directiveId }: { readonly directiveId: DirectiveId }) {
  const campaigns = useAppQuery('campaigns.ofDirective', { directiveId })
  if (campaigns.isPending) return null
  return (
    <SectionCard title={strings.ofDirective}>
      {campaigns.data?.length === 0 && <Text c="dimmed">{strings.noneOfDirective}</Text>}
      {campaigns.data?.map(({ id, name, status }) => (
        <Group key={id} gap="sm" py={4}>
          <Anchor component={Link} href={`/phong-trao/${id}`}>
            {name}
          </Anchor>
          <CampaignStatusBadge status={status} />
        </Group>
      ))}
    </SectionCard>
  )
}
