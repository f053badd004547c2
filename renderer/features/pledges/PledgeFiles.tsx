import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { AttachedFiles } from '@renderer/ui/AttachedFiles'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { recordStrings as strings } from './pledges.strings'

/** The signed paper, scanned: kept here, opened to be read only. */
export function PledgeFiles({ pledge: { id, attachments } }: { readonly pledge: Pledge }) {
  const attach = useAppTask('pledges.attach')
  const open = useAppTask('pledges.openAttachment')
  const save = useAppTask('pledges.saveAttachment')
  const detach = useAppCommand('pledges.detach')
  const failed = { onError: showFailure }
  const onSuccess = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return (
    <AttachedFiles
      title={strings.files}
      description={strings.filesHint}
      none={strings.noFiles}
      files={attachments}
      isAttaching={attach.isPending}
      onAttach={(dropped) => attach.mutate({ id, dropped })}
      onOpen={(file) => open.mutate({ id: file }, failed)}
      onSave={(file) => save.mutate({ id: file }, { ...failed, onSuccess })}
      onDetach={(file) => detach.mutate({ id: file }, failed)}
    >
      <ErrorNotice error={attach.error} />
    </AttachedFiles>
  )
}
