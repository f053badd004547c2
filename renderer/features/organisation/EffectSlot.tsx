import { useContext } from 'react'
import { OrganisationSlotsContext, type TreeOperation } from './organisation.slots'

/** What the change in hand will do, where a later feature can tell. */
export function EffectSlot({ operation }: { readonly operation: TreeOperation }) {
  const { Effect } = useContext(OrganisationSlotsContext)
  return Effect ? <Effect operation={operation} /> : null
}
