import { Button, Group, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { ItemId } from '@shared/features/council/council.ids'
import type { Outcome } from '@shared/features/council/council.kinds'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { isOpen } from '@shared/features/council/council.rules'
import { outcomeNames } from '@shared/features/council/council.strings'
import {
  IconArrowDown,
  IconArrowUp,
  IconCircleDashed,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { AgendaDialog } from './AgendaDialog'
import classes from './Council.module.css'
import { agendaStrings as strings } from './council.strings'
import { outcomeLooks } from './MeetingStatusBadge'

interface Props {
  readonly meeting: Meeting
  readonly current: ItemId | null
  readonly onShow: (id: ItemId) => void
}

/** What is told of an item by now; a postponed one needs no votes. */
export const toldOutcome = ({ isPostponed, outcome, result }: AgendaItem): Outcome | null =>
  isPostponed ? 'postponed' : (outcome ?? result?.outcome ?? null)

/** Left: the agenda in its order, each line with its result once there is one. */
export function AgendaPane({ meeting, current, onShow }: Props) {
  const { items, status } = meeting
  const [isAdding, setIsAdding] = useState(false)
  const done = items.filter((item) => toldOutcome(item) !== null).length
  const progress = { done, all: items.length }
  const isFixed = !isOpen(status)
  return (
    <section className={classes.pane} aria-label={strings.title}>
      <div className={classes.paneHead}>
        <Group gap={6} wrap="nowrap">
          <Text fw={600}>{strings.title}</Text>
          <Text size="sm" c="dimmed" className="figures" title={strings.progress(progress)}>
            {strings.shortProgress(progress)}
          </Text>
        </Group>
        {!isFixed && (
          <Group gap={4} wrap="nowrap">
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
              onClick={() => setIsAdding(true)}
            >
              {strings.add}
            </Button>
            <ItemMenu meeting={meeting} current={current} />
          </Group>
        )}
      </div>
      {items.length === 0 && (
        <Text c="dimmed" p="md">
          {strings.empty}
        </Text>
      )}
      <ol className={classes.agenda}>
        {items.map((item, index) => (
          <Line
            key={item.id}
            item={item}
            order={index + 1}
            isCurrent={item.id === current}
            onShow={() => onShow(item.id)}
          />
        ))}
      </ol>
      {isAdding && <AgendaDialog meeting={meeting} onClose={() => setIsAdding(false)} />}
    </section>
  )
}

interface LineProps {
  readonly item: AgendaItem
  readonly order: number
  readonly isCurrent: boolean
  readonly onShow: () => void
}

function Line({ item, order, isCurrent, onShow }: LineProps) {
  const outcome = toldOutcome(item)
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isCurrent])
  const Mark = outcome ? outcomeLooks[outcome].icon : IconCircleDashed
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={classes.line}
        aria-current={isCurrent}
        onClick={onShow}
      >
        <span className={classes.order}>{order}</span>
        <span style={{ minWidth: 0 }}>
          <span className={classes.name}>{item.name}</span>
          <span className={classes.under} style={{ display: 'block' }}>
            {item.unit}
          </span>
        </span>
        <span className={classes.mark} data-outcome={outcome ?? undefined}>
          <Mark
            size={18}
            stroke={2}
            role="img"
            aria-label={outcome ? outcomeNames[outcome] : strings.notYet}
          />
        </span>
      </button>
    </li>
  )
}

function ItemMenu({ meeting, current }: Pick<Props, 'meeting' | 'current'>) {
  const order = useAppCommand('council.order')
  const remove = useAppCommand('council.removeItems')
  const { id, items } = meeting
  const index = items.findIndex((item) => item.id === current)
  const item = items[index]
  if (!item) return null
  const move = (by: -1 | 1) => {
    const ids = items.map((one) => one.id)
    const other = ids[index + by]
    if (other === undefined) return
    const itemIds = ids.with(index, other).with(index + by, item.id)
    order.mutate({ id, itemIds }, { onError: showFailure })
  }
  const askAndRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(item.name) }))
      remove.mutate({ id, itemIds: [item.id] }, { onError: showFailure })
  }
  return (
    <MoreMenu
      subject={item.name}
      actions={[
        {
          label: strings.moveUp,
          icon: IconArrowUp,
          run: () => move(-1),
          isDisabled: index === 0,
        },
        {
          label: strings.moveDown,
          icon: IconArrowDown,
          run: () => move(1),
          isDisabled: index === items.length - 1,
        },
        {
          label: strings.remove,
          icon: IconTrash,
          run: () => void askAndRemove(),
          isDangerous: true,
        },
      ]}
    />
  )
}
