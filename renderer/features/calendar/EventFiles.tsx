import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { megabytes } from '@shared/core/attachment.strings'
import type { CalendarEvent, EventAttachment } from '@shared/features/calendar/calendar.contract'
import { IconDeviceFloppy, IconPaperclip, IconTrash } from '@tabler/icons-react'
import classes from './Calendar.module.css'
import { eventStrings as strings } from './calendar.strings'

/** The invitation, the minutes, photographs: kept here, opened to be read only. */
export function EventFiles({ event }: { readonly event: CalendarEvent }) {
  const attach = useAppTask('calendar.attach')
  return (
    <section aria-label={strings.files}>
      <Group justify="space-between" mb={4}>
        <Text fw={600}>{strings.files}</Text>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPaperclip size={16} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id: event.id }, { onError: showFailure })}
        >
          {strings.attach}
        </Button>
      </Group>
      {event.attachments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {strings.noFiles}
        </Text>
      ) : (
        <ul className={classes.files}>
          {event.attachments.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
        </ul>
      )}
    </section>
  )
}

function FileLine({ file: { id, name, sizeBytes } }: { readonly file: EventAttachment }) {
  const open = useAppTask('calendar.openAttachment')
  const save = useAppTask('calendar.saveAttachment')
  const detach = useAppCommand('calendar.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <li className={classes.file}>
      <UnstyledButton
        className={classes.fileName}
        title={strings.openFile(name)}
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
              run: () => void askAndDetach(),
              isDangerous: true,
            },
          ]}
        />
      </Group>
    </li>
  )
}
