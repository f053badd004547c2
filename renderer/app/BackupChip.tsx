import { useAppQuery } from '@renderer/lib/api'
import { assertNever } from '@shared/core/assert-never'
import type { BackupState } from '@shared/features/backups/backups.contract'
import { IconAlertTriangle, IconClockExclamation, IconShieldCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { appStrings } from './app.strings'
import { routes } from './routes'
import classes from './TopBar.module.css'

const strings = appStrings.backup

type BackupAge = Pick<BackupState, 'level' | 'lastVerifiedAt'>

/** Where copies are made; the chip waits until that page exists. */
const backupsPath = '/sao-luu'
const clockTickMs = 60_000

export function BackupStatus() {
  const state = useAppQuery('backups.state', {}, { refreshEveryMs: clockTickMs })
  const hasPage = routes.some(({ path }) => path === backupsPath)
  return state.data && hasPage ? <BackupChip state={state.data} /> : null
}

/** How old the last proven backup is, always in sight; colour only repeats what the words say. */
export function BackupChip({ state }: { readonly state: BackupAge }) {
  const { icon: Icon, tone, words } = lookOf(state)
  return (
    <Link href={backupsPath} className={classes.chip} data-tone={tone} title={strings.hint}>
      <Icon size={18} stroke={1.75} aria-hidden />
      {words}
    </Link>
  )
}

function lookOf({ level, lastVerifiedAt }: BackupAge) {
  const elapsedMs = lastVerifiedAt === null ? 0 : Date.now() - Date.parse(lastVerifiedAt)
  switch (level) {
    case 'good':
      return { icon: IconShieldCheck, tone: 'luc', words: strings.good(elapsedMs) }
    case 'due':
      return { icon: IconClockExclamation, tone: 'cam', words: strings.due(elapsedMs) }
    case 'late':
      return { icon: IconAlertTriangle, tone: 'do', words: strings.late(elapsedMs) }
    case 'none':
      return { icon: IconAlertTriangle, tone: 'cam', words: strings.none }
    default:
      return assertNever(level, 'backup level')
  }
}
