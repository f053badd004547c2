import { Alert, Group, Text } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { localDayOf } from '@shared/core/local-instant'
import type { BackupState } from '@shared/features/backups/backups.contract'
import { IconArrowBackUp, IconRestore } from '@tabler/icons-react'
import { backupsStrings } from './backups.strings'

const strings = backupsStrings.restored

interface Props {
  readonly restored: NonNullable<BackupState['undoRestore']>
}

/** After a restore, for as long as what it replaced is still there. */
export function RestoredNotice({ restored }: Props) {
  const undo = useAppTask('backups.undoRestore')
  // The whole window is drawn anew with the other data: a failure must outlive this notice.
  const undoNow = () => void undo.mutateAsync({}).catch(showFailure)
  const today = localDayOf(new Date().toISOString())
  return (
    <Alert
      color="lam"
      title={strings.title}
      icon={<IconRestore size={20} stroke={1.75} aria-hidden />}
    >
      <Group justify="space-between" wrap="nowrap" gap="lg">
        <Text c="var(--chu)">
          {strings.sentence(restored.fileName, restored.restoredAt, today)}
        </Text>
        <ConfirmButton
          flex="none"
          leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
          loading={undo.isPending}
          question={{ title: strings.undo, effect: strings.undoEffect, isDangerous: true }}
          onConfirm={undoNow}
        >
          {strings.undo}
        </ConfirmButton>
      </Group>
    </Alert>
  )
}
