import { useAppCommand } from '@renderer/lib/api'
import type { Opinion } from '@shared/features/nominations/files.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { fileStrings as strings } from './dossiers.strings'
import { OpinionDialog } from './OpinionDialog'

interface AskProps {
  readonly ids: readonly NominationId[]
  readonly onClose: () => void
}

/** The same people asked about each of them. */
export function AskDialog({ ids, onClose }: AskProps) {
  const ask = useAppCommand('nominations.ask')
  return (
    <OpinionDialog
      title={strings.askTitle(ids.length)}
      opinion={null}
      isBusy={ask.isPending}
      error={ask.error}
      onClose={onClose}
      onSave={(opinion) => ask.mutate({ ids: [...ids], opinion }, { onSuccess: onClose })}
    />
  )
}

interface EditProps {
  readonly opinion: Opinion
  readonly onClose: () => void
}

/** What came back, or what was written down wrongly. */
export function EditOpinionDialog({ opinion, onClose }: EditProps) {
  const edit = useAppCommand('nominations.editOpinion')
  return (
    <OpinionDialog
      title={strings.editOpinion}
      opinion={opinion}
      isBusy={edit.isPending}
      error={edit.error}
      onClose={onClose}
      onSave={(next) => edit.mutate({ id: opinion.id, opinion: next }, { onSuccess: onClose })}
    />
  )
}
