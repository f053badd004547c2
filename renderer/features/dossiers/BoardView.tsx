import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import {
  type NominationStatus,
  nominationStatuses,
} from '@shared/features/nominations/nominations.kinds'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { useState } from 'react'
import { MoveDialog } from '../nominations/MoveDialog'
import { NominationFilters } from '../nominations/NominationFilters'
import { isSet, useListFilter } from '../nominations/nomination-filter'
import { useNominationMoves } from '../nominations/use-nomination-moves'
import classes from './Board.module.css'
import { BoardColumn } from './BoardColumn'
import { useFolds } from './board-columns'
import { dossiersStrings as strings } from './dossiers.strings'

interface Props {
  /** null: every round. */
  readonly round: Round | null
  readonly onOpen: (id: NominationId) => void
}

/** The files by status; moved by dragging or from the menu of each card. */
export function BoardView({ round, onOpen }: Props) {
  const [filter, setFilter] = useListFilter()
  const shown = { roundId: round?.id ?? null, ...filter, status: null }
  const counted = useAppQuery('dossiers.statusCounts', shown, { keepPrevious: true })
  const moves = useNominationMoves(() => undefined)
  const [dragged, setDragged] = useState<NominationStatus | null>(null)
  const counts = counted.data ?? {}
  const folds = useFolds(counts)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (counted.isPending) return null
  return (
    <>
      <NominationFilters
        filter={filter}
        onChange={setFilter}
        count={total}
        hasStatus={false}
        isEveryRound={round === null}
        aside={null}
      />
      <ErrorNotice error={counted.error} />
      {total === 0 && isSet(filter) ? (
        <EmptyState title={strings.nothing} sentence={strings.nothingSentence} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
        <section className={classes.board} aria-label={strings.board} tabIndex={0}>
          {nominationStatuses.map((status) => (
            <BoardColumn
              key={status}
              {...{ status, moves, dragged, onOpen }}
              filter={{ ...shown, status }}
              count={counts[status] ?? 0}
              isFolded={folds.isFolded(status)}
              onFold={(isFolded) => folds.fold(status, isFolded)}
              onDrag={setDragged}
              isOfEveryRound={round === null}
            />
          ))}
        </section>
      )}
      {moves.asked && <MoveDialog asked={moves.asked} onClose={moves.answered} />}
    </>
  )
}
