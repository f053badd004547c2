import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { NominationsPage } from '@renderer/features/nominations/NominationsPage'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { useParams } from 'wouter'

/** The nominations of the round in the address, with the history of each. */
export function NominationsScreen() {
  const { roundId } = useParams() as { readonly roundId?: RoundId }
  return (
    <NominationsPage roundId={roundId ?? null} historyOf={(id) => <SubjectHistory rowId={id} />} />
  )
}
