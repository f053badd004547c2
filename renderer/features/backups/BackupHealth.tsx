import { assertNever } from '@shared/core/assert-never'
import { localDayOf } from '@shared/core/local-instant'
import type { BackupState } from '@shared/features/backups/backups.contract'
import type { BackupLevel } from '@shared/features/backups/backups.rules'
import { IconAlertTriangle, IconClockExclamation, IconShieldCheck } from '@tabler/icons-react'
import classes from './Backups.module.css'
import { backupsStrings } from './backups.strings'

const strings = backupsStrings.health

/** The one question of the page, answered so large that nobody has to look for it. */
export function BackupHealth({ state }: { readonly state: BackupState }) {
  const { icon: Icon, tone } = lookOf(state.level)
  const { sentence, more } = wordsOf(state)
  return (
    <section className={classes.health} data-tone={tone} role="status">
      <Icon size={48} stroke={1.5} aria-hidden />
      <div>
        <p className={classes.sentence}>{sentence}</p>
        <p className={classes.more}>{more}</p>
      </div>
    </section>
  )
}

function wordsOf({ level, lastVerifiedAt, changesSince, runs }: BackupState) {
  if (level === 'none' || lastVerifiedAt === null)
    return { sentence: strings.none, more: strings.noneMore }
  const tried = runs
    .flatMap(({ restoredAt }) => restoredAt ?? [])
    .sort()
    .at(-1)
  return {
    sentence: strings.last(level, lastVerifiedAt, localDayOf(new Date().toISOString())),
    more: `${strings.changes(changesSince)} ${tried ? strings.tried(tried) : strings.neverTried}`,
  }
}

function lookOf(level: BackupLevel) {
  switch (level) {
    case 'good':
      return { icon: IconShieldCheck, tone: 'luc' }
    case 'due':
      return { icon: IconClockExclamation, tone: 'cam' }
    case 'late':
      return { icon: IconAlertTriangle, tone: 'do' }
    case 'none':
      return { icon: IconAlertTriangle, tone: 'do' }
    default:
      return assertNever(level, 'backup level')
  }
}
