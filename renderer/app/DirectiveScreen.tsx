import { Stack } from '@mantine/core'
import { DirectiveCampaigns } from '@renderer/features/campaigns/DirectiveCampaigns'
import { CitingDecisions } from '@renderer/features/decisions/CitingDecisions'
import { DirectivePage } from '@renderer/features/directives/DirectivePage'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { useParams } from 'wouter'

/** A document with what later features know of it. */
export function DirectiveScreen() {
  const { id } = useParams() as { readonly id: DirectiveId }
  return (
    <DirectivePage
      key={id}
      id={id}
      uses={({ number }) => (
        <Stack gap="md">
          <DirectiveCampaigns directiveId={id} />
          <CitingDecisions number={number} />
        </Stack>
      )}
      history={<SubjectHistory rowId={id} />}
    />
  )
}
