import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { IconAward } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { nominationsStrings as strings } from '../nominations/nominations.strings'
import { RoundDialog } from '../nominations/RoundDialog'
import { RoundView } from './RoundView'
import { StartProposal } from './StartProposal'

interface Props {
  /** From the address; null: the round looked at last, or the newest. */
  readonly roundId: RoundId | null
  /** Not one round, but all of them. */
  readonly isEveryRound: boolean
  readonly historyOf: (id: NominationId) => ReactNode
}

/** Hồ sơ đề nghị: the nominations of one award round. */
export function NominationsPage({ roundId, isEveryRound, historyOf }: Props) {
  const rounds = useAppQuery('rounds.list', {})
  const [last, remember] = useLocalStorage<string | null>({
    key: 'nominations-round',
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  useEffect(() => {
    if (roundId) remember(roundId)
  }, [roundId, remember])
  if (rounds.isPending) return null
  if (rounds.isError) return <NoRound>{<ErrorNotice error={rounds.error} />}</NoRound>
  if (rounds.data.length === 0) return <FirstRound />

  if (isEveryRound)
    return <RoundView key="every" round={null} rounds={rounds.data} historyOf={historyOf} />
  const wanted = roundId ?? last
  // A round that was removed, or that belongs to the practice data, gives way to the newest.
  const round = rounds.data.find(({ id }) => id === wanted) ?? rounds.data[0]
  return round && <RoundView key={round.id} {...{ round, historyOf }} rounds={rounds.data} />
}

function NoRound({ children }: { readonly children: ReactNode }) {
  return (
    <Page>
      <PageHeader title={strings.title} description={strings.description} />
      {children}
    </Page>
  )
}

function FirstRound() {
  const [isAdding, setIsAdding] = useState(false)
  const [, navigate] = useLocation()
  return (
    <NoRound>
      <EmptyState
        icon={IconAward}
        title={strings.noRounds}
        sentence={strings.noRoundsSentence}
        action={
          <>
            <Button onClick={() => setIsAdding(true)}>{strings.addRound}</Button>
            <StartProposal variant="default" roundId={null} />
          </>
        }
      />
      {isAdding && (
        <RoundDialog
          round={null}
          onClose={() => setIsAdding(false)}
          onCreated={(id: Round['id']) => navigate(`/ho-so/${id}`)}
        />
      )}
    </NoRound>
  )
}
