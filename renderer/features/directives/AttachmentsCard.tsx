import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFiles } from '@renderer/ui/AttachedFiles'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { Attachment, Directive } from '@shared/features/directives/directives.contract'
import { directivesStrings as strings } from './directives.strings'

interface Props {
  readonly directive: Directive
  readonly attachments: readonly Attachment[]
}

const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

/** The signed scan, the appendix: kept here, opened to be read only. */
export function AttachmentsCard({ directive: { id }, attachments }: Props) {
  const attach = useAppTask('directives.attach')
  const open = useAppTask('directives.openAttachment')
  const save = useAppTask('directives.saveAttachment')
  const detach = useAppCommand('directives.detach')
  const failed = { onError: showFailure }
  return (
    <AttachedFiles
      title={strings.attachments}
      description={strings.attachHint}
      none={strings.noAttachments}
      files={attachments}
      words={words}
      isAttaching={attach.isPending}
      isOpening={open.isPending}
      onAttach={(dropped) => attach.mutate({ id, dropped })}
      onOpen={(file) => open.mutate({ id: file }, failed)}
      onSave={(file) => save.mutate({ id: file }, failed)}
      onDetach={(file) => detach.mutate({ id: file }, failed)}
    >
      <ErrorNotice error={attach.error} />
    </AttachedFiles>
  )
}
