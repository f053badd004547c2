import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import { megabytes } from '@shared/core/attachment.strings'
import type { Pledge, PledgeAttachment } from '@shared/features/pledges/pledges.results'
import { IconDeviceFloppy, IconPaperclip, IconTrash } from '@tabler/icons-react'
import classes from './Pledges.module.css'
import { recordStrings as strings } from './pledges.strings'

/** The signed paper, scanned: kept here, opened to be read only. */
export function PledgeFiles({ pledge: { id, attachments } }: { readonly pledge: Pledge }) {
  const attach = useAppTask('pledges.attach')
  return (
    <SectionCard
      title={strings.files}
      description={strings.filesHint}
      action={
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id })}
        >
          {strings.attach}
        </Button>
      }
    >
      <ErrorNotice error={attach.error} />
      {attachments.length === 0 && <Text c="dimmed">{strings.noFiles}</Text>}
      {attachments.map((attachment) => (
        <FileLine key={attachment.id} attachment={attachment} />
      ))}
    </SectionCard>
  )
}

function FileLine({ attachment }: { readonly attachment: PledgeAttachment }) {
  const { id, name, sizeBytes } = attachment
  const open = useAppTask('pledges.openAttachment')
  const save = useAppTask('pledges.saveAttachment')
  const detach = useAppCommand('pledges.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <div className={classes.file}>
      <UnstyledButton
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
              isDangerous: true,
              run: () => void askAndDetach(),
            },
          ]}
        />
      </Group>
    </div>
  )
}
