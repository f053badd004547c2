import { Tabs } from '@mantine/core'
import { useRemembered } from '@renderer/lib/use-remembered'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { Suspense, useState } from 'react'
import { useSearch } from 'wouter'
import type { CampaignTab } from './campaign-tab'

interface Props {
  readonly campaignId: CampaignId
  readonly tabs: readonly CampaignTab[]
  /** The one shown where none was asked for or left open. */
  readonly first: string
}

/** The tabs of a campaign; `?tab=works` opens one, and coming back finds the one left open. */
export function CampaignTabs(props: Props) {
  const asked = new URLSearchParams(useSearch()).get('tab')
  return <OpenTabs key={asked} asked={asked} {...props} />
}

function OpenTabs({ campaignId, tabs, first, asked }: Props & { readonly asked: string | null }) {
  const [last, setLast] = useRemembered<string | null>(`campaign-tab:${campaignId}`, null)
  const [chosen, setChosen] = useState(asked)
  const isKnown = (value: string | null) => tabs.some((tab) => tab.value === value)
  const choose = (value: string | null) => {
    setLast(value)
    setChosen(value)
  }
  return (
    <Tabs
      value={[chosen, last, first].find(isKnown) ?? tabs[0]?.value ?? null}
      onChange={choose}
      keepMounted={false}
    >
      <Tabs.List>
        {tabs.map(({ value, label }) => (
          <Tabs.Tab key={value} value={value}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ value, element }) => (
        <Tabs.Panel key={value} value={value} pt="md">
          <Suspense fallback={null}>{element}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
