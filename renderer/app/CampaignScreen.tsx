import { CampaignPage } from '@renderer/features/campaigns/CampaignPage'
import type { CampaignTab } from '@renderer/features/campaigns/campaign-tab'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { CampaignRounds } from '@renderer/features/nominations/CampaignRounds'
import { useAppQuery } from '@renderer/lib/api'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { lazy } from 'react'
import { useParams } from 'wouter'
import { campaignTabNames as names } from './app.strings'

// Each tab brings its own code when it is first opened; a campaign opens with one of them.
const CampaignCalendar = lazy(async () => ({
  default: (await import('@renderer/features/calendar/CampaignCalendar')).CampaignCalendar,
}))
const CampaignExemplars = lazy(async () => ({
  default: (await import('@renderer/features/exemplars/CampaignExemplars')).CampaignExemplars,
}))
const CampaignFiles = lazy(async () => ({
  default: (await import('@renderer/features/campaigns/CampaignFiles')).CampaignFiles,
}))
const CampaignLaunches = lazy(async () => ({
  default: (await import('@renderer/features/campaigns/CampaignLaunches')).CampaignLaunches,
}))
const CampaignPledges = lazy(async () => ({
  default: (await import('@renderer/features/pledges/CampaignPledges')).CampaignPledges,
}))
const CampaignRegistrations = lazy(async () => ({
  default: (await import('@renderer/features/registrations/CampaignRegistrations'))
    .CampaignRegistrations,
}))
const CampaignTargets = lazy(async () => ({
  default: (await import('@renderer/features/targets/CampaignTargets')).CampaignTargets,
}))
const CampaignWorks = lazy(async () => ({
  default: (await import('@renderer/features/works/CampaignWorks')).CampaignWorks,
}))

/** A campaign with what later features know of it: each hangs its tab in `tabsOf`. */
export function CampaignScreen() {
  const { id } = useParams() as { readonly id: CampaignId }
  const rounds = useAppQuery('rounds.list', { campaignId: id })
  return (
    <CampaignPage key={id} id={id} isRoundMissing={rounds.data?.length === 0} tabs={tabsOf(id)} />
  )
}

/** In the order of the year: what is asked, who promises it, who stands out, who is rewarded. */
const tabsOf = (id: CampaignId): readonly CampaignTab[] => [
  { value: 'launches', label: names.launches, element: <CampaignLaunches campaignId={id} /> },
  { value: 'targets', label: names.targets, element: <CampaignTargets campaignId={id} /> },
  { value: 'works', label: names.works, element: <CampaignWorks campaignId={id} /> },
  {
    value: 'registrations',
    label: names.registrations,
    element: <CampaignRegistrations campaignId={id} />,
  },
  { value: 'pledges', label: names.pledges, element: <CampaignPledges campaignId={id} /> },
  { value: 'exemplars', label: names.exemplars, element: <CampaignExemplars campaignId={id} /> },
  { value: 'calendar', label: names.calendar, element: <CampaignCalendar campaignId={id} /> },
  { value: 'rounds', label: names.rounds, element: <CampaignRounds campaignId={id} /> },
  { value: 'files', label: names.files, element: <CampaignFiles campaignId={id} /> },
  { value: 'history', label: names.history, element: <SubjectHistory rowId={id} /> },
]
