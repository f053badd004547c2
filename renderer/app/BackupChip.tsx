import { assertNever } from '@shared/core/assert-never'
import { IconAlertTriangle, IconClockExclamation, IconShieldCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { appStrings } from './app.strings'
import classes from './TopBar.module.css'

const strings = appStrings.backup

export interface BackupAge {
  /** UTC instant of the newest copy that was proven restorable; null when there is none. */
  readonly lastVerifiedAt: string | null
  readonly level: 'good' | 'due' | 'late' | 'none'
}

interface Props {
  readonly state: BackupAge
  /** Where copies are made. */
  readonly href: string
}

/** How old the last proven backup is, always in sight; colour only repeats what the words say. */
export function BackupChip({ state, href }: Props) {
  const { icon: Icon, tone, words } = lookOf(state)
  return (
    <Link href={href} className={classes.chip} data-tone={tone} title={strings.hint}>
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
