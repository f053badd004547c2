import { Stack } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { useState } from 'react'
import { CoverageView } from './CoverageView'
import { YearSelect } from './YearSelect'

/** On the page of a campaign: how far registration has come, year by year. */
export function CampaignRegistrations({ campaignId }: { readonly campaignId: CampaignId }) {
  const years = useAppQuery('registrations.years', { campaignId })
  const [year, setYear] = useState<number | null>(null)
  const [organisationId, setOrganisationId] = useState<OrganisationId | null>(null)
  if (!years.data) return null // a local read: a spinner would only flicker
  const shown = year ?? years.data.suggested
  return (
    <Stack gap="sm">
      <CoverageView
        {...{ campaignId, organisationId }}
        year={shown}
        choices={<YearSelect years={years.data} value={shown} onChange={setYear} />}
        onScope={setOrganisationId}
      />
    </Stack>
  )
}
