import { ExemplarFilter } from '@shared/features/exemplars/exemplars.contract'
import type { ViewState } from '@shared/features/views/views.contract'

export const everyExemplar: ExemplarFilter = {
  ...{ text: '', year: null, campaignId: null, organisationId: null, field: null, step: null },
  ...{ isLacking: false, isStopped: null },
}

/** From a saved view; what is no filter any more counts as not set. */
export const filterOf = ({ filter }: ViewState): ExemplarFilter =>
  ExemplarFilter.catch(everyExemplar).parse(filter)

export const isFiltered = (filter: ExemplarFilter): boolean =>
  Object.entries(everyExemplar).some(
    ([key, value]) => filter[key as keyof ExemplarFilter] !== value,
  )
