import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { AttachedFiles } from '@renderer/ui/AttachedFiles'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { campaignFilesStrings as strings } from './campaigns.strings'

/** What belongs to a campaign on paper: plans of units, programmes, photos, speeches. */
export function CampaignFiles({ campaignId }: { readonly campaignId: CampaignId }) {
  const files = useAppQuery('campaigns.files', { campaignId })
  const attach = useAppTask('campaigns.attach')
  const open = useAppTask('campaigns.openFile')
  const save = useAppTask('campaigns.saveFile')
  const detach = useAppCommand('campaigns.detach')
  const failed = { onError: showFailure }
  if (files.isPending) return null // a local read: a spinner would only flicker
  return (
    <AttachedFiles
      title={strings.title}
      none={strings.none}
      files={files.data ?? []}
      isAttaching={attach.isPending}
      onAttach={(dropped) => attach.mutate({ id: campaignId, dropped })}
      onOpen={(id) => open.mutate({ id }, failed)}
      onSave={(id) =>
        save.mutate(
          { id },
          { ...failed, onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)) },
        )
      }
      onDetach={(id) => detach.mutate({ id }, failed)}
    >
      <ErrorNotice error={attach.error ?? files.error} />
    </AttachedFiles>
  )
}
