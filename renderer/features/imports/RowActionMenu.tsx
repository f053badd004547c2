import { Menu } from '@mantine/core'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { RowAction, RowState } from '@shared/features/imports/imports.kinds'
import type { CheckedRow } from '@shared/features/imports/imports.reports'
import {
  type Icon,
  IconAlertCircle,
  IconChevronDown,
  IconEqual,
  IconPlayerSkipForward,
  IconPlus,
  IconRefresh,
} from '@tabler/icons-react'
import classes from './ImportPage.module.css'
import { actionLabels, stateLabels, wizardStrings } from './imports.strings'

const strings = wizardStrings.check

const looks: Readonly<Record<RowState, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  add: { tone: 'luc', icon: IconPlus },
  update: { tone: 'xanhngoc', icon: IconRefresh },
  same: { tone: 'xam', icon: IconEqual },
  skip: { tone: 'xam', icon: IconPlayerSkipForward },
  error: { tone: 'do', icon: IconAlertCircle },
}

interface Props {
  readonly row: CheckedRow
  readonly place: string
  /** null: as proposed. */
  readonly onAct: (action: RowAction | null) => void
}

/** What will become of a row, and what else the clerk may have done with it. */
export function RowActionMenu({ row, place, onAct }: Props) {
  const { state, actions } = row
  const badge = <StatusBadge {...looks[state]}>{stateLabels[state]}</StatusBadge>
  const others = actions.filter((action) => action !== state)
  if (others.length === 0 && state !== 'skip') return badge
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.action} aria-label={strings.actionOf(place)}>
          {badge}
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((action) => (
          <Menu.Item key={action} onClick={() => onAct(action)}>
            {actionLabels[action]}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onAct(null)}>{strings.proposed}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
