import { Select, type SelectProps } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'

type Passed = Omit<SelectProps, 'data' | 'value' | 'defaultValue' | 'onChange' | 'searchable'>

interface Props extends Passed {
  readonly value?: CampaignId | null
  /** null only where it may be cleared. */
  readonly onChange: (id: CampaignId | null) => void
  /** The campaign that cannot be chosen: a campaign is no part of itself. */
  readonly except?: CampaignId | null
}

/** Chooses a campaign by its name, typed with or without diacritics; names are long, so the list is wide. */
export function CampaignPicker({ value = null, onChange, except = null, ...input }: Props) {
  const campaigns = useAppQuery('campaigns.list', {})
  const offered = (campaigns.data ?? []).filter(({ id }) => id !== except)
  return (
    <Select
      comboboxProps={{ width: 480, position: 'bottom-start', shadow: 'md' }}
      {...input}
      searchable
      allowDeselect={input.clearable === true}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(chosen) => {
        const id = offered.find((campaign) => campaign.id === chosen)?.id ?? null
        if (id !== null || input.clearable === true) onChange(id)
      }}
    />
  )
}
