import { unitStates } from '@shared/features/duties/duties.kinds'
import { UnitFilter } from '@shared/features/duties/duties.units.contract'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { organisationKinds } from '@shared/features/organisation/organisation.kinds'
import type { ViewState } from '@shared/features/views/views.contract'
import { useSearchParams } from 'wouter'
import type { z } from 'zod'

const Shown = UnitFilter.omit({ dutyId: true, periodKey: true })
export type ListFilter = z.output<typeof Shown>

export const everyUnit: ListFilter = Shown.parse({})

export const stateChoices = [...unitStates, 'missing', 'handed-in'] as const

/** The filter lives in the address, so that every number can be a link to its rows. */
export function useUnitFilter(): [ListFilter, (filter: ListFilter) => void] {
  const [params, setParams] = useSearchParams()
  const filter = known({
    text: params.get('text') ?? '',
    state: params.get('state'),
    kind: params.get('kind'),
    parentId: params.get('parentId'),
  })
  const setFilter = (next: ListFilter) => {
    const set = Object.entries(next).filter(([, value]) => value !== null && value !== '')
    setParams(new URLSearchParams(set as [string, string][]), { replace: true })
  }
  return [filter, setFilter]
}

/** From a saved view; what is no choice any more counts as not set. */
export const filterOf = ({ filter }: ViewState): ListFilter => known(filter)

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null

function known({ text, state, kind, parentId }: Readonly<Record<string, unknown>>): ListFilter {
  const under = OrganisationId.safeParse(parentId)
  return {
    text: typeof text === 'string' ? text.slice(0, 200) : '',
    state: oneOf(stateChoices, state),
    kind: oneOf(organisationKinds, kind),
    parentId: under.success ? under.data : null,
  }
}

export const isSet = (filter: ListFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '')
