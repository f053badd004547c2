import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { ExemplarFilter } from '@shared/features/exemplars/exemplars.contract'
import { IconStars } from '@tabler/icons-react'
import { AskedDialog } from './AskedDialog'
import { ExemplarBoard } from './ExemplarBoard'
import { ExemplarFilters } from './ExemplarFilters'
import { ExemplarStarts } from './ExemplarStarts'
import { useExemplarActions } from './exemplar-actions'
import { everyExemplar, isFiltered } from './exemplar-filter'
import { exemplarsStrings as strings } from './exemplars.strings'

interface Props {
  readonly filter: ExemplarFilter
  readonly onFilter: (filter: ExemplarFilter) => void
}

/** The board, filtered. */
export function BoardView({ filter, onFilter }: Props) {
  const today = useToday()
  const actions = useExemplarActions(today)
  const board = useAppQuery('exemplars.board', { ...filter, step: null }, { keepPrevious: true })
  if (board.isPending) return null // a local read: a spinner would only flicker
  const shown = board.data
  const isEmpty =
    shown !== undefined && shown.stopped.total + sum(shown.columns.map(({ total }) => total)) === 0
  return (
    <>
      {(!isEmpty || isFiltered(filter)) && (
        <ExemplarFilters filter={filter} onChange={onFilter} hasStep={false} />
      )}
      <ErrorNotice error={board.error} />
      {isEmpty ? (
        <Nothing isFiltered={isFiltered(filter)} />
      ) : (
        shown && <ExemplarBoard board={shown} actions={actions} />
      )}
      <AskedDialog actions={actions} />
    </>
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

export function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered)
    return <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
  return (
    <EmptyState
      icon={IconStars}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={<ExemplarStarts filter={everyExemplar} isFirst />}
    />
  )
}
