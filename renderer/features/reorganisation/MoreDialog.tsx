import type { MoreDialogProps } from '@renderer/features/organisation/organisation.slots'
import { useAppQuery } from '@renderer/lib/api'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import type { Counter } from '@shared/features/reorganisation/reorganisation.results'
import { useState } from 'react'
import { HandOverDialog, ReceiveBackDialog } from './BorderDialog'
import { DissolveDialog } from './DissolveDialog'
import { MergeDialog } from './MergeDialog'
import { ReceiveDialog } from './ReceiveDialog'
import { RelevelDialog } from './RelevelDialog'
import { SplitDialog } from './SplitDialog'

/** The dialog of each operation that the page of organisations was given. */
export function MoreDialog({ what, organisation, onClose, onDone }: MoreDialogProps) {
  if (organisation === null)
    return what === 'receive' ? <ReceiveDialog {...{ onClose, onDone }} /> : null
  const about = { organisation, onClose }
  switch (what) {
    case 'relevel':
      return <RelevelDialog {...about} />
    case 'merge':
      return <MergeDialog parts={[organisation.id]} {...{ onClose, onDone }} />
    case 'split':
      return <SplitDialog id={organisation.id} {...{ onClose, onDone }} />
    case 'handOver':
      return <HandOverDialog {...about} />
    case 'dissolve':
      return <DissolveDialog {...about} />
    case 'counter':
      return <CounterDialog organisation={organisation} {...{ what, onClose, onDone }} />
    default:
      return null
  }
}

/** The later event that reverses the last one, filled in as far as it is known. */
function CounterDialog({
  organisation,
  onClose,
  onDone,
}: MoreDialogProps & { readonly organisation: OrganisationDetail }) {
  const { data } = useAppQuery('reorganisation.succession', { id: organisation.id })
  // As it was asked for: once it is done, the last event is another one.
  const [counter, setCounter] = useState<Counter | null>(null)
  if (counter === null && data?.counter) setCounter(data.counter)
  switch (counter?.what) {
    case 'split':
      return (
        <SplitDialog
          id={counter.subject}
          keepsItself={counter.keepsItself}
          parts={counter.parts}
          {...{ onClose, onDone }}
        />
      )
    case 'merge':
      return <MergeDialog parts={counter.parts} into={counter.into} {...{ onClose, onDone }} />
    case 'receiveBack':
      return <ReceiveBackDialog {...{ organisation, onClose }} />
    case 'handOver':
      return <HandOverDialog {...{ organisation, onClose }} />
    default:
      return null
  }
}
