import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { megabytes } from '@shared/core/attachment.strings'
import type { CouncilAttachment, Meeting } from '@shared/features/council/council.results'
import { IconDeviceFloppy, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { filesStrings as strings } from './council.strings'

/** The signed minutes, scanned: kept here, opened to be read only. */
export function MeetingFiles({ meeting: { id, attachments } }: { readonly meeting: Meeting }) {
  const attach = useAppTask('council.attach')
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
      {attachments.length === 0 && <Text c="dimmed">{strings.none}</Text>}
      {attachments.map((attachment) => (
        <FileLine key={attachment.id} attachment={attachment} />
      ))}
    </Stack>
  )
}

function FileLine({ attachment: { id, name, sizeBytes } }: { attachment: CouncilAttachment }) {
  const open = useAppTask('council.openAttachment')
  const save = useAppTask('council.saveAttachment')
  const detach = useAppCommand('council.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <Group justify="space-between" wrap="nowrap">
      <UnstyledButton
        title={strings.open(name)}
        disabled={open.isPending}
        onClick={() => open.mutate({ id }, failed)}
      >
        {name}
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" className="figures">
          {megabytes(sizeBytes)}
        </Text>
        <MoreMenu
          subject={name}
          actions={[
            {
              label: strings.saveCopy,
              icon: IconDeviceFloppy,
              run: () => save.mutate({ id }, failed),
            },
            {
              label: strings.detach,
              icon: IconTrash,
              isDangerous: true,
              run: () => void askAndDetach(),
            },
          ]}
        />
      </Group>
    </Group>
  )
}
