import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { megabytes } from '@shared/core/attachment.strings'
import type { WorkAttachment, WorkRecord } from '@shared/features/works/works.contract'
import { IconDeviceFloppy, IconPaperclip, IconTrash } from '@tabler/icons-react'
import classes from './Works.module.css'
import { worksStrings as strings } from './works.strings'

/** Files that prove what was done; kept here, opened to be read only. */
export function WorkEvidence({ record }: { readonly record: WorkRecord }) {
  const { item, attachments } = record
  const attach = useAppTask('works.attach')
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
      {attachments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {strings.noEvidence}
        </Text>
      ) : (
        <ul className={classes.files}>
          {attachments.map((attachment) => (
            <FileLine key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
    </section>
  )
}

function FileLine({ attachment }: { readonly attachment: WorkAttachment }) {
  const { id, name, sizeBytes } = attachment
  const open = useAppTask('works.openAttachment')
  const save = useAppTask('works.saveAttachment')
  const detach = useAppCommand('works.detach')
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
