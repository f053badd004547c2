import { FrameworkCampaigns } from '@renderer/features/campaigns/FrameworkCampaigns'
import { FrameworkPage } from '@renderer/features/frameworks/FrameworkPage'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import { useParams } from 'wouter'

/** A framework with the campaigns that use it, which only later features know. */
export function FrameworkScreen() {
  const { id } = useParams() as { readonly id: FrameworkId }
  return (
    <FrameworkPage
      key={id}
      id={id}
      campaigns={<FrameworkCampaigns frameworkId={id} />}
      history={<SubjectHistory rowId={id} />}
    />
  )
}
