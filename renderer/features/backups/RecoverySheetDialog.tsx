import { Button, Group, Text } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { backupsStrings } from './backups.strings'
import { CheckedList } from './CheckedList'

const strings = backupsStrings.keys

interface Props {
  readonly handle: string
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The second secret, on paper. It cannot be shown again later, so one copy must be made now. */
export function RecoverySheetDialog({ handle, onNext, onBack, onClose }: Props) {
  const print = useAppTask('backups.printRecoverySheet')
  const save = useAppTask('backups.saveRecoverySheet')
  const done = [
    ...(print.isSuccess ? [strings.printed] : []),
    ...(save.data ? [strings.saved(save.data.fileName)] : []),
  ]
  const next = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  return (
    <FormDialog
      isOpen
      size={620}
      title={strings.sheetTitle}
      description={strings.sheetSentence}
      submitLabel={strings.next}
      isIncomplete={done.length === 0}
      error={print.error ?? save.error}
      onSubmit={next}
      onBack={onBack}
      onClose={onClose}
    >
      <Text>{strings.sheetHow}</Text>
      <Group gap="sm">
        <Button
          variant="light"
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          loading={print.isPending}
          onClick={() => print.mutate({ handle })}
        >
          {strings.print}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate({ handle })}
        >
          {strings.savePdf}
        </Button>
      </Group>
      {done.length > 0 ? (
        <CheckedList lines={done} />
      ) : (
        <Text size="sm" c="dimmed">
          {strings.sheetNeeded}
        </Text>
      )}
    </FormDialog>
  )
}
