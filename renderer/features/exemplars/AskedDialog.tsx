import type { ExemplarActions } from './exemplar-actions'
import { MoveDialog } from './MoveDialog'
import { StopDialog } from './StopDialog'

/** The dialog of what is being asked, if anything is. */
export function AskedDialog({ actions }: { readonly actions: ExemplarActions }) {
  const { asked, close } = actions
  if (asked === null) return null
  return asked.kind === 'move' ? (
    <MoveDialog card={asked.card} to={asked.to} onClose={close} />
  ) : (
    <StopDialog card={asked.card} onClose={close} />
  )
}
