import { useAppQuery } from '@renderer/lib/api'
import { fold } from '@shared/core/vietnamese-fold'
import type { ProposedLine } from '@shared/features/nominations/proposals.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'

/** Somebody of the unit, as a line that can be added. */
export interface Offered {
  readonly key: string
  readonly label: string
  readonly description: string
  readonly line: ProposedLine
}

interface Asked {
  readonly unit: OrganisationId
  readonly what: 'person' | 'collective'
  readonly text: string
}

interface Offers {
  readonly offers: readonly Offered[]
  /** There are more than are shown. */
  readonly isCut: boolean
}

/** Offered at once; the others are found by their names. */
const most = 100

export function useUnitOffers({ unit, what, text }: Asked): Offers {
  const people = usePeopleOf(unit, { text, isWanted: what === 'person' })
  const parts = usePartsOf(unit, { text, isWanted: what === 'collective' })
  return what === 'person' ? people : parts
}

interface Wanted {
  readonly text: string
  readonly isWanted: boolean
}

function usePeopleOf(organisationId: OrganisationId, { text, isWanted }: Wanted): Offers {
  const found = useAppQuery(
    'people.search',
    { text, organisationId, limit: most },
    { enabled: isWanted, keepPrevious: true },
  )
  const offers = (found.data ?? []).map((person): Offered => {
    const { id, fullName, position, organisation } = person
    const where = { unit: organisation, personId: id, organisationId: person.organisationId }
    return {
      key: id,
      label: fullName,
      description: [position, organisation].filter(Boolean).join(' – '),
      line: { name: fullName, position, achievement: '', ...where },
    }
  })
  return { offers, isCut: offers.length === most }
}

/** The unit itself first, then those right below it. */
function usePartsOf(unit: OrganisationId, { text, isWanted }: Wanted): Offers {
  const tree = useAppQuery('organisation.tree', {}, { enabled: isWanted })
  const words = fold(text).split(' ').filter(Boolean)
  const ids = (tree.data ?? [])
    .filter((node) => node.id === unit || node.parentId === unit)
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .map(({ id }) => id)
  const named = useAppQuery(
    'organisation.options',
    { ids: ids.slice(0, most) },
    { enabled: isWanted && ids.length > 0, keepPrevious: true },
  )
  const options = ids.length === 0 ? [] : (named.data ?? [])
  const offers = options
    .toSorted((a, b) => Number(b.id === unit) - Number(a.id === unit))
    .map(({ id, qualifiedName }) => ({
      key: id,
      label: qualifiedName,
      description: '',
      line: {
        ...{ name: qualifiedName, position: '', unit: '', achievement: '' },
        ...{ personId: null, organisationId: id },
      },
    }))
  return { offers, isCut: ids.length > most }
}
