import { ActionIcon, Tooltip } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { toggleHelp } from '@renderer/features/help/help-pane'
import { IconHelp, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { appStrings as strings } from './app.strings'
import { RunningJobs } from './RunningJobs'
import classes from './TopBar.module.css'

interface Props {
  /** Short name of the committee at work. */
  readonly committee: string | null
  readonly backup: ReactNode
}

export function TopBar({ committee, backup }: Props) {
  return (
    <header className={classes.bar}>
      <span className={classes.committee} title={committee ?? undefined}>
        {committee}
      </span>
      <button type="button" className={classes.search} onClick={spotlight.open}>
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <span>{strings.search}</span>
        <kbd>{strings.searchKeys}</kbd>
      </button>
      <div className={classes.states}>
        <RunningJobs />
        {backup}
        <HelpButton />
      </div>
    </header>
  )
}

/** The same as F1, for those who rather point. */
function HelpButton() {
  return (
    <Tooltip label={strings.help}>
      <ActionIcon
        variant="subtle"
        color="xam"
        size={32}
        aria-label={strings.help}
        onClick={toggleHelp}
      >
        <IconHelp size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
