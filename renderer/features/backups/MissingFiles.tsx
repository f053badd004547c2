import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './Backups.module.css'
import { backupsStrings } from './backups.strings'

const strings = backupsStrings.missingFiles

interface Props {
  readonly when: 'backing-up' | 'restoring'
  readonly names: readonly string[]
}

/** Attachments that are not in a backup, by name: everything else is there and must not wait for them. */
export function MissingFiles({ when, names }: Props) {
  if (names.length === 0) return null
  return (
    <Alert
      color="cam"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={strings.title(names.length)}
    >
      {when === 'restoring' ? strings.restoring : strings.backingUp}
      <ul className={classes.lost}>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat; the list never changes
          <li key={index}>{name}</li>
        ))}
      </ul>
    </Alert>
  )
}
