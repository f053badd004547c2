import { ActionIcon, Button, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { DossierWindow } from '@shared/features/dossiers/dossiers.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { nextNominationStatuses } from '@shared/features/nominations/nominations.rules'
import { nominationStatusNames } from '@shared/features/nominations/nominations.strings'
import { IconChevronsLeft } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { statusIcon } from '../nominations/NominationStatusBadge'
import type { NominationMoves } from '../nominations/use-nomination-moves'
import classes from './Board.module.css'
import { BoardCard, cardType } from './BoardCard'
import { cardsPerPage, mostCards } from './board-columns'
import { dossiersStrings as strings } from './dossiers.strings'

interface Props {
  readonly status: NominationStatus
  readonly filter: Omit<DossierWindow, 'sort' | 'direction' | 'offset' | 'limit' | 'proposalId'> & {
    readonly proposalId?: DossierWindow['proposalId']
  }
  readonly count: number
  readonly isFolded: boolean
  readonly onFold: (isFolded: boolean) => void
  readonly moves: NominationMoves
  /** Status of the card on its way; null: none is. */
  readonly dragged: NominationStatus | null
  readonly onDrag: (from: NominationStatus | null) => void
  readonly onOpen: (id: NominationId) => void
  readonly isOfEveryRound: boolean
}

/** One status: folded to a strip, or as many of its cards as were asked for. */
export function BoardColumn(props: Props) {
  const { status, count, isFolded, onFold } = props
  const drop = useDrop(props)
  const name = nominationStatusNames[status]
  const Icon = statusIcon(status)
  if (isFolded)
    return (
      <button
        type="button"
        className={classes.folded}
        aria-label={strings.expand(name, count)}
        onClick={() => onFold(false)}
        {...drop}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
        <span className="figures">{formatNumber(count)}</span>
        <span className={classes.foldedName}>{name}</span>
      </button>
    )
  return (
    <section className={classes.column} aria-label={strings.column(name, count)} {...drop}>
      <div className={classes.columnHead}>
        <h2 className={classes.columnTitle}>
          <Icon size={16} stroke={1.75} aria-hidden />
          <span>{name}</span>
          <span className={`${classes.count} figures`}>{formatNumber(count)}</span>
        </h2>
        <ActionIcon
          variant="subtle"
          color="xam"
          size={28}
          aria-label={strings.collapse(name)}
          onClick={() => onFold(true)}
        >
          <IconChevronsLeft size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <Cards {...props} />
    </section>
  )
}

/** Drops are taken only where the way of a file leads; elsewhere the column says so by its look. */
function useDrop({ status, dragged, moves, onDrag }: Props) {
  const [isOver, setIsOver] = useState(false)
  const isOpen = dragged !== null && nextNominationStatuses(dragged).includes(status)
  const over = dragged === null || dragged === status ? undefined : isOpen ? isOver && 'yes' : 'no'
  return {
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      if (!isOpen || !event.dataTransfer.types.includes(cardType)) return
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      onDrag(null)
      const id = event.dataTransfer.getData(cardType) as NominationId
      if (isOpen && id !== '') moves.move([id], status)
    },
  }
}

function Cards({ filter, count, moves, onDrag, onOpen, isOfEveryRound }: Props) {
  const [limit, setLimit] = useState(cardsPerPage)
  const page = useAppQuery(
    'dossiers.list',
    { ...filter, sort: 'list', limit: Math.min(limit, mostCards) },
    { enabled: count > 0, keepPrevious: true },
  )
  const rows = count > 0 ? (page.data?.rows ?? []) : []
  const rest = Math.min(count - rows.length, cardsPerPage)
  return (
    <ul className={classes.cards}>
      <ErrorNotice error={page.error} />
      {rows.map((row) => (
        <BoardCard key={row.id} {...{ row, moves, onDrag, onOpen, isOfEveryRound }} />
      ))}
      {count === 0 && (
        <Text component="li" size="xs" c="dimmed" px={4}>
          {strings.emptyColumn}
        </Text>
      )}
      {rows.length > 0 && rest > 0 && limit < mostCards && (
        <li>
          <Button
            fullWidth
            variant="subtle"
            size="compact-sm"
            onClick={() => setLimit(limit + cardsPerPage)}
          >
            {strings.showMore(rest)}
          </Button>
        </li>
      )}
    </ul>
  )
}
