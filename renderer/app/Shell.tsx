import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { appStrings as strings } from './app.strings'
import { useBackupKey } from './backup-key'
import { Navigation } from './Navigation'
import { QuickSearch } from './QuickSearch'
import { findRecords, routes } from './routes'
import { SampleBanner } from './SampleBanner'
import classes from './Shell.module.css'
import { TopBar } from './TopBar'
import { useZoneKey } from './zone-key'

interface Props {
  readonly isSample: boolean
  readonly committee: string | null
  readonly backup: ReactNode
  readonly children: ReactNode
}

/** The frame around every page: red strip, rail, top bar; orange all round for practice data. */
export function Shell({ isSample, committee, backup, children }: Props) {
  const [isCollapsed, toggle] = useRail()
  useBackupKey()
  useZoneKey()
  return (
    <div className={classes.frame} data-sample={isSample || undefined}>
      <button type="button" className={classes.skip} onClick={focusMain}>
        {strings.skipToContent}
      </button>
      {isSample && <SampleBanner />}
      <div className={classes.body}>
        <Navigation routes={routes} isCollapsed={isCollapsed} onToggle={toggle} />
        <div className={classes.column}>
          <TopBar committee={committee} backup={backup} />
          <main id="main" className={classes.main} tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <QuickSearch routes={routes} findRecords={findRecords} />
    </div>
  )
}

const focusMain = () => document.getElementById('main')?.focus()

/** Narrow by itself under 1200 px; the button's choice is remembered over that. */
function useRail(): [boolean, () => void] {
  const isNarrow = useMediaQuery('(max-width: 1199px)', false, { getInitialValueInEffect: false })
  const [chosen, choose] = useLocalStorage<'open' | 'collapsed' | null>({
    key: 'navigation-rail',
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  const isCollapsed = chosen === null ? isNarrow : chosen === 'collapsed'
  return [isCollapsed, () => choose(isCollapsed ? 'open' : 'collapsed')]
}
