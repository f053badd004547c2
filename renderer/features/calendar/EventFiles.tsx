import { Button, Group, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { FileDrop } from '@renderer/ui/FileDrop'
import type { CalendarEvent } from '@shared/features/calendar/calendar.contract'
import { IconPaperclip } from '@tabler/icons-react'
import { eventStrings as strings } from './calendar.strings'

const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

/** The invitation, the minutes, photographs: kept here, opened to be read only. */
export function EventFiles({ event: { id, attachments } }: { readonly event: CalendarEvent }) {
  const attach = useAppTask('calendar.attach')
  const open = useAppTask('calendar.openAttachment')
  const save = useAppTask('calendar.saveAttachment')
  const detach = useAppCommand('calendar.detach')
  const failed = { onError: showFailure }
  return (
    <section aria-label={strings.files}>
      <Group justify="space-between" mb={4}>
        <Text fw={600}>{strings.files}</Text>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPaperclip size={16} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id }, failed)}
        >
          {strings.attach}
        </Button>
      </Group>
      <FileDrop hasHint onDropped={(dropped) => attach.mutate({ id, dropped }, failed)}>
        {attachments.length === 0 && (
          <Text size="sm" c="dimmed">
            {strings.noFiles}
          </Text>
        )}
        <AttachedFileList
          files={attachments}
          isOpening={open.isPending}
          words={words}
          onOpen={(file) => open.mutate({ id: file }, failed)}
          onSave={(file) => save.mutate({ id: file }, failed)}
          onDetach={(file) => detach.mutate({ id: file }, failed)}
        />
      </FileDrop>
    </section>
  )
}
