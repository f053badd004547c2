import { Button, Group, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FileDrop } from '@renderer/ui/FileDrop'
import type { Meeting } from '@shared/features/council/council.results'
import { IconPaperclip } from '@tabler/icons-react'
import { filesStrings as strings } from './council.strings'

const words = { ...strings, save: strings.saveCopy }

/** The signed minutes, scanned: kept here, opened to be read only. */
export function MeetingFiles({ meeting: { id, attachments } }: { readonly meeting: Meeting }) {
  const attach = useAppTask('council.attach')
  const open = useAppTask('council.openAttachment')
  const save = useAppTask('council.saveAttachment')
  const detach = useAppCommand('council.detach')
  const failed = { onError: showFailure }
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text c="dimmed" size="sm">
          {strings.hint}
        </Text>
        <Button
          variant="default"
          data-autofocus
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id })}
        >
          {strings.attach}
        </Button>
      </Group>
      <ErrorNotice error={attach.error} />
      <FileDrop hasHint onDropped={(dropped) => attach.mutate({ id, dropped })}>
        {attachments.length === 0 && <Text c="dimmed">{strings.none}</Text>}
        <AttachedFileList
          files={attachments}
          isOpening={open.isPending}
          words={words}
          onOpen={(file) => open.mutate({ id: file }, failed)}
          onSave={(file) => save.mutate({ id: file }, failed)}
          onDetach={(file) => detach.mutate({ id: file }, failed)}
        />
      </FileDrop>
    </Stack>
  )
}
