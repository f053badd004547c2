import { Text } from '@mantine/core'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { FormEvent } from 'react'
import classes from './Backups.module.css'
import { backupsStrings } from './backups.strings'

const strings = backupsStrings.keys

interface Props {
  readonly passphrase: string
  readonly onNext: () => void
  readonly onClose: () => void
}

/** The words, numbered, as large as they will be written. */
export function WordsDialog({ passphrase, onNext, onClose }: Props) {
  const next = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  return (
    <FormDialog
      isOpen
      size={620}
      title={strings.wordsTitle}
      description={strings.wordsSentence}
      submitLabel={strings.written}
      onSubmit={next}
      onClose={onClose}
    >
      <ol className={classes.words} aria-label={strings.words}>
        {passphrase.split(' ').map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; the order never changes
          <li key={index}>{word}</li>
        ))}
      </ol>
      <Text>{strings.writeDown}</Text>
    </FormDialog>
  )
}
