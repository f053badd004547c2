import { Button, Group, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FileDrop } from '@renderer/ui/FileDrop'
import type { WorkRecord } from '@shared/features/works/works.contract'
import { IconPaperclip } from '@tabler/icons-react'
import { worksStrings as strings } from './works.strings'

const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

/** Files that prove what was done; kept here, opened to be read only. */
export function WorkEvidence({ record }: { readonly record: WorkRecord }) {
  const { item, attachments } = record
  const attach = useAppTask('works.attach')
  const open = useAppTask('works.openAttachment')
  const save = useAppTask('works.saveAttachment')
  const detach = useAppCommand('works.detach')
  const failed = { onError: showFailure }
  return (
    <section aria-label={strings.evidence}>
      <Group justify="space-between" mb={4}>
        <Text fw={500} size="sm">
          {strings.evidence}
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPaperclip size={16} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id: item.id })}
        >
          {strings.attach}
        </Button>
      </Group>
      <ErrorNotice error={attach.error} />
      <FileDrop hasHint onDropped={(dropped) => attach.mutate({ id: item.id, dropped })}>
        {attachments.length === 0 && (
          <Text size="sm" c="dimmed">
            {strings.noEvidence}
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
