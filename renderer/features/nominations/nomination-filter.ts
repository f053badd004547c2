import {
  type AwardLevel,
  awardLevels,
  type NominationStatus,
  nominationStatuses,
  type Occasion,
  occasions,
  type SubjectKind,
  subjectKinds,
} from '@shared/features/nominations/nominations.kinds'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { ViewState } from '@shared/features/views/views.contract'
import { useSearchParams } from 'wouter'

export interface ListFilter {
  readonly level: AwardLevel | null
  readonly kind: SubjectKind | null
  readonly status: NominationStatus | 'standing' | null
  readonly warningsOnly: boolean
  /** Some required paper is not there yet. */
  readonly missingOnly: boolean
  readonly occasion: Occasion | null
  /** This organisation and those below it. */
  readonly organisationId: OrganisationId | null
  readonly text: string
}

export const everything: ListFilter = {
  level: null,
  kind: null,
  status: null,
  warningsOnly: false,
  missingOnly: false,
  occasion: null,
  organisationId: null,
  text: '',
}

const statusChoices = [...nominationStatuses, 'standing'] as const

/** The filter lives in the address, so that every number can be a link to its rows. */
export function useListFilter(): [ListFilter, (filter: ListFilter) => void] {
  const [params, setParams] = useSearchParams()
  const filter: ListFilter = {
    level: oneOf(awardLevels, params.get('level')),
    kind: oneOf(subjectKinds, params.get('kind')),
    status: oneOf(statusChoices, params.get('status')),
    warningsOnly: params.get('warnings') === '1',
    missingOnly: params.get('missing') === '1',
    occasion: oneOf(occasions, params.get('occasion')),
    organisationId: idOf(params.get('unit')),
    text: params.get('text') ?? '',
  }
  const setFilter = (next: ListFilter) => setParams(searchOf(next), { replace: true })
  return [filter, setFilter]
}

/** From a saved view; what is no choice any more counts as not set. */
export const filterOf = ({ filter }: ViewState): ListFilter => ({
  level: oneOf(awardLevels, String(filter.level)),
  kind: oneOf(subjectKinds, String(filter.kind)),
  status: oneOf(statusChoices, String(filter.status)),
  warningsOnly: filter.warningsOnly === true,
  missingOnly: filter.missingOnly === true,
  occasion: oneOf(occasions, String(filter.occasion)),
  organisationId: idOf(String(filter.organisationId)),
  text: typeof filter.text === 'string' ? filter.text : '',
})

/** As an address of the list: only what is set. */
export function searchOf(filter: ListFilter): URLSearchParams {
  const params = new URLSearchParams()
  if (filter.level) params.set('level', filter.level)
  if (filter.kind) params.set('kind', filter.kind)
  if (filter.status) params.set('status', filter.status)
  if (filter.warningsOnly) params.set('warnings', '1')
  if (filter.missingOnly) params.set('missing', '1')
  if (filter.occasion) params.set('occasion', filter.occasion)
  if (filter.organisationId) params.set('unit', filter.organisationId)
  if (filter.text) params.set('text', filter.text)
  return params
}

export const isSet = (filter: ListFilter): boolean => searchOf(filter).size > 0

const idOf = (text: string | null): OrganisationId | null =>
  OrganisationId.safeParse(text).data ?? null

const oneOf = <T extends string>(choices: readonly T[], text: string | null): T | null =>
  choices.find((choice) => choice === text) ?? null
