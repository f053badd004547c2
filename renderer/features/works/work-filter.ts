import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ViewState } from '@shared/features/views/views.contract'
import { type WorkFilter, workMarks } from '@shared/features/works/works.contract'
import { workStates } from '@shared/features/works/works.kinds'
import { useSearchParams } from 'wouter'

/** The year of the plan at work; the window's own day is near enough for a filter. */
export const thisYear = new Date().getFullYear()

export const everything: WorkFilter = {
  text: '',
  campaignId: null,
  year: null,
  field: null,
  state: null,
  mark: null,
}

/** What the list shows at first: the plan of this year. */
export const plainFilter: WorkFilter = { ...everything, year: thisYear }

const allYears = 'all'

/** The filter lives in the address, so that every number can be a link to its rows. */
export function useWorkFilter(): [WorkFilter, (filter: WorkFilter) => void] {
  const [params, setParams] = useSearchParams()
  const filter = filterFrom((name) => params.get(name))
  const setFilter = (next: WorkFilter) => setParams(searchOf(next), { replace: true })
  return [filter, setFilter]
}

/** From a saved view; what is no choice any more counts as not set. */
export const filterOf = ({ filter }: ViewState): WorkFilter =>
  filterFrom((name) => {
    const value = filter[name] ?? null
    if (name === 'year' && value === null) return allYears
    return value === null ? null : String(value)
  })

function filterFrom(read: (name: keyof WorkFilter) => string | null): WorkFilter {
  const year = read('year')
  const campaign = CampaignId.safeParse(read('campaignId'))
  return {
    text: read('text') ?? '',
    campaignId: campaign.success ? campaign.data : null,
    year: yearFrom(year),
    field: read('field'),
    state: workStates.find((state) => state === read('state')) ?? null,
    mark: workMarks.find((mark) => mark === read('mark')) ?? null,
  }
}

function yearFrom(text: string | null): number | null {
  if (text === allYears) return null
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : thisYear
}

/** As an address of the list: only what differs from its first look. */
export function searchOf(filter: WorkFilter): URLSearchParams {
  const params = new URLSearchParams()
  const { year, ...rest } = filter
  if (year !== thisYear) params.set('year', year === null ? allYears : String(year))
  for (const [name, value] of Object.entries(rest))
    if (value !== null && value !== '') params.set(name, value)
  return params
}
