import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { HistoryEntry } from '@shared/features/history/history.contract'
import { IconArrowBackUp } from '@tabler/icons-react'
import { historyStrings as strings } from './history.strings'
import { HistoryState, whenOf } from './history-columns'
import { RowChanges } from './RowChanges'

interface Props {
  readonly entry: HistoryEntry
  readonly onClose: () => void
}

/** One action with every row it changed, before and after. */
export function HistoryDetail({ entry, onClose }: Props) {
  useReturnFocus(true)
  const rows = useAppQuery('history.rows', { seq: entry.seq })
  const undo = useAppCommand('history.undoRecord')
  const canUndo = entry.finalNote === null && entry.reversedBySeq === null && entry.rowCount > 0

  const askAndUndo = async () => {
    const yes = await confirm({
      title: strings.undo,
      effect: strings.undoEffect(entry.sentence, entry.rowCount),
      confirmLabel: strings.undo,
    })
    if (yes) undo.mutate({ seq: entry.seq }, { onSuccess: onClose })
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={strings.detailTitle(entry.seq)}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <Stack gap="md">
        <div>
          <Text fw={600}>{entry.sentence}</Text>
          <Group gap="sm" mt={4}>
            <Text size="sm" c="dimmed" className="figures">
              {whenOf(entry.atUtc)}
            </Text>
            <HistoryState entry={entry} />
          </Group>
        </div>
        {entry.finalNote && <Text size="sm">{entry.finalNote}</Text>}
        {canUndo && (
          <Group>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
              loading={undo.isPending}
              onClick={askAndUndo}
            >
              {strings.undo}
            </Button>
          </Group>
        )}
        <ErrorNotice error={undo.error ?? rows.error} />
        {rows.data && <RowChanges changes={rows.data} total={entry.rowCount} />}
      </Stack>
    </Drawer>
  )
}
