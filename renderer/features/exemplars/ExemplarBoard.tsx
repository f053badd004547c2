import { Text } from '@mantine/core'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  ExemplarBoard as Board,
  BoardColumn,
  ExemplarCard,
} from '@shared/features/exemplars/exemplars.contract'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'
import { type DragEvent, useState } from 'react'
import { BoardCard, cardType } from './BoardCard'
import classes from './Exemplars.module.css'
import type { ExemplarActions } from './exemplar-actions'
import { exemplarsStrings as strings } from './exemplars.strings'

interface Props {
  readonly board: Board
  readonly actions: ExemplarActions
}

/** Five columns, one per step (R-152 … R-156); those no longer followed stand apart below. */
export function ExemplarBoard({ board, actions }: Props) {
  const cards = board.columns.flatMap((column) => column.cards)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section className={classes.board} aria-label={strings.tabs.board} tabIndex={0}>
        {board.columns.map((column) => (
          <Column key={column.step} column={column} cards={cards} actions={actions} />
        ))}
      </section>
      {board.stopped.total > 0 && <Stopped stopped={board.stopped} actions={actions} />}
    </>
  )
}

interface ColumnProps {
  readonly column: BoardColumn
  /** All that may be dropped here. */
  readonly cards: readonly ExemplarCard[]
  readonly actions: ExemplarActions
}

function Column({ column: { step, total, cards: own }, cards, actions }: ColumnProps) {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(cardType)) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const id = event.dataTransfer.getData(cardType)
    const card = cards.find((each) => each.id === id)
    if (card) actions.moveTo(card, step)
  }
  return (
    <section
      className={classes.column}
      aria-label={strings.column({ step, total })}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 className={classes.columnHead}>
        <span>{stepTitle(step)}</span>
        <span className="figures">{formatNumber(total)}</span>
      </h2>
      <ul className={classes.cards}>
        {own.map((card) => (
          <BoardCard key={card.id} card={card} actions={actions} />
        ))}
        {total === 0 && (
          <Text component="li" size="xs" c="dimmed" px={4}>
            {strings.emptyColumn}
          </Text>
        )}
        {total > own.length && (
          <Text component="li" size="xs" c="dimmed" px={4}>
            {strings.more(total - own.length)}
          </Text>
        )}
      </ul>
    </section>
  )
}

interface StoppedProps {
  readonly stopped: Board['stopped']
  readonly actions: ExemplarActions
}

function Stopped({ stopped: { total, cards }, actions }: StoppedProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
    <section className={classes.stopped} aria-label={strings.stopped} tabIndex={0}>
      <Text component="h2" size="sm" fw={600}>
        {strings.stopped}: {formatNumber(total)}
      </Text>
      <ul className={classes.stoppedCards}>
        {cards.map((card) => (
          <BoardCard key={card.id} card={card} actions={actions} />
        ))}
      </ul>
    </section>
  )
}
