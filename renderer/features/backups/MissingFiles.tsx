import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './Backups.module.css'
import { backupsStrings } from './backups.strings'

const words = {
  'backing-up': {
    title: backupsStrings.missingFiles.title,
    sentence: backupsStrings.missingFiles.backingUp,
  },
  restoring: {
    title: backupsStrings.missingFiles.title,
    sentence: backupsStrings.missingFiles.restoring,
  },
  'reading-templates': backupsStrings.unreadTemplates,
} as const

interface Props {
  readonly when: keyof typeof words
  readonly names: readonly string[]
}

/** Files that are not in a backup, by name: everything else is there and must not wait for them. */
export function MissingFiles({ when, names }: Props) {
  if (names.length === 0) return null
  const { title, sentence } = words[when]
  return (
    <Alert
      color="cam"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={title(names.length)}
    >
      {sentence}
      <ul className={classes.lost}>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat; the list never changes
          <li key={index}>{name}</li>
        ))}
      </ul>
    </Alert>
  )
}
