import { Button } from '@mantine/core'
import { ActionBar } from '@renderer/ui/ActionBar'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { IconCircleCheck, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { statusIcon } from './NominationStatusBadge'
import { nominationMoveNames, nominationsStrings as strings } from './nominations.strings'
import type { NominationMoves } from './use-nomination-moves'

interface Props {
  readonly ids: readonly NominationId[]
  readonly moves: NominationMoves
  /** What else can be done to all of them. */
  readonly more?: ReactNode
  readonly onClear: () => void
}

const lesserMoves: readonly NominationStatus[] = [
  'submitted',
  'screening',
  'eligible',
  'ineligible',
  'waiting',
  'forwarded',
  'awarded',
]

/** What a meeting decides about many at once, in front; the steps before and after it behind the dots. */
export function SelectionActions({ ids, moves, more, onClear }: Props) {
  const action = (status: NominationStatus): MenuAction => ({
    label: nominationMoveNames[status],
    icon: statusIcon(status),
    run: () => moves.move(ids, status),
  })
  return (
    <ActionBar count={ids.length} onClear={onClear}>
      <Button
        leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />}
        loading={moves.isBusy}
        onClick={() => moves.move(ids, 'passed')}
      >
        {nominationMoveNames.passed}
      </Button>
      {(['returned', 'failed', 'withdrawn'] as const).map((status) => (
        <Button key={status} variant="default" onClick={() => moves.move(ids, status)}>
          {nominationMoveNames[status]}
        </Button>
      ))}
      {more}
      <MoreMenu
        actions={[
          ...lesserMoves.map(action),
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => moves.remove(ids),
            isDangerous: true,
          },
        ]}
      />
    </ActionBar>
  )
}
