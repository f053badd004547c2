import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { AttachmentKind } from '@shared/core/attachment'
import { megabytes } from '@shared/core/attachment.strings'
import type { Attachment, Directive } from '@shared/features/directives/directives.contract'
import {
  type Icon,
  IconDeviceFloppy,
  IconFileTypeDoc,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPaperclip,
  IconPhoto,
  IconTrash,
} from '@tabler/icons-react'
import classes from './Directives.module.css'
import { directivesStrings as strings } from './directives.strings'

const icons: Readonly<Record<AttachmentKind, Icon>> = {
  pdf: IconFileTypePdf,
  doc: IconFileTypeDoc,
  docx: IconFileTypeDoc,
  xls: IconFileTypeXls,
  xlsx: IconFileTypeXls,
  jpg: IconPhoto,
  png: IconPhoto,
  tif: IconPhoto,
}

interface Props {
  readonly directive: Directive
  readonly attachments: readonly Attachment[]
}

/** The signed scan, the appendix: kept here, opened to be read only. */
export function AttachmentsCard({ directive, attachments }: Props) {
  const attach = useAppTask('directives.attach')
  return (
    <SectionCard
      title={strings.attachments}
      description={strings.attachHint}
      action={
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id: directive.id })}
        >
          {strings.attach}
        </Button>
      }
    >
      <ErrorNotice error={attach.error} />
      {attachments.length === 0 ? (
        <Text c="dimmed">{strings.noAttachments}</Text>
      ) : (
        <ul className={classes.files}>
          {attachments.map((attachment) => (
            <FileLine key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

function FileLine({ attachment }: { readonly attachment: Attachment }) {
  const { id, name, kind, sizeBytes } = attachment
  const open = useAppTask('directives.openAttachment')
  const save = useAppTask('directives.saveAttachment')
  const detach = useAppCommand('directives.detach')
  const failed = { onError: showFailure }
  const KindIcon = icons[kind]
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
        <KindIcon size={22} stroke={1.5} aria-hidden />
        <span>{name}</span>
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
