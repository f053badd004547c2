import { NominationsPage } from '@renderer/features/dossiers/NominationsPage'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { RoundId } from '@shared/features/nominations/nominations.ids'
import { useParams } from 'wouter'

/** Not one round, but all of them. */
const everyRound = 'tat-ca'

/** The nominations of the round in the address, with the history of each. */
export function NominationsScreen() {
  const { roundId } = useParams() as { readonly roundId?: string }
  return (
    <NominationsPage
      roundId={RoundId.safeParse(roundId).data ?? null}
      isEveryRound={roundId === everyRound}
      historyOf={(id) => <SubjectHistory rowId={id} />}
    />
  )
}
