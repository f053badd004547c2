import { ActionIcon, Menu } from '@mantine/core'
import { type Icon, IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { uiStrings as strings } from './ui.strings'

export interface MenuAction {
  readonly label: string
  readonly icon: Icon
  readonly run: () => void
  readonly isDangerous?: boolean
  readonly isDisabled?: boolean
}

interface Props {
  readonly actions: readonly MenuAction[]
  /** Whose actions these are, for those who hear the screen: “Việc khác với Chi bộ 3”. */
  readonly subject?: string
}

/** Everything that is not the row's or the page's main action; dangerous ones stand last, apart. */
export function MoreMenu({ actions, subject }: Props) {
  // A menu costs more than a row; it is built when it is first opened.
  const [isOpen, setIsOpen] = useState<boolean | null>(null)
  const button = (
    <ActionIcon
      variant="subtle"
      color="xam"
      size={32}
      aria-label={subject ? strings.moreFor(subject) : strings.more}
      aria-haspopup="menu"
      onClick={() => isOpen === null && setIsOpen(true)}
    >
      <IconDots size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  )
  if (isOpen === null) return button
  const safe = actions.filter(({ isDangerous }) => !isDangerous)
  const dangerous = actions.filter(({ isDangerous }) => isDangerous)
  return (
    <Menu position="bottom-end" shadow="md" withinPortal opened={isOpen} onChange={setIsOpen}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {safe.map(menuItem)}
        {safe.length > 0 && dangerous.length > 0 && <Menu.Divider />}
        {dangerous.map(menuItem)}
      </Menu.Dropdown>
    </Menu>
  )
}

function menuItem({ label, icon: Icon, run, isDangerous, isDisabled }: MenuAction) {
  return (
    <Menu.Item
      key={label}
      leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
      onClick={run}
      disabled={isDisabled === true}
      {...(isDangerous && { color: 'nguyHiem' })}
    >
      {label}
    </Menu.Item>
  )
}
