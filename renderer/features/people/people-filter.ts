import { PeopleFilter } from '@shared/features/people/people.contract'
import type { ViewState } from '@shared/features/views/views.contract'
import type { z } from 'zod'

/** What the filters above the list may be set to; people below the organisation are always included. */
const Shown = PeopleFilter.omit({ withSubtree: true })
export type ListFilter = z.output<typeof Shown>

export const everyone: ListFilter = Shown.parse({})

export const isFiltered = (filter: ListFilter) =>
  Object.values(filter).some((value) => value !== null && value !== '')

/** From a saved view; a filter that no longer is one counts as not set. */
export function filterOf(state: ViewState): ListFilter {
  const known = Object.entries(state.filter).filter(([key, value]) => {
    const field = Shown.shape[key as keyof typeof Shown.shape]
    return field?.safeParse(value).success ?? false
  })
  return Shown.parse(Object.fromEntries(known))
}
