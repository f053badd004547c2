import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFiles } from '@renderer/ui/AttachedFiles'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import type { UnitRecord } from '@shared/features/duties/duties.units.contract'
import { unitStrings as strings } from './duties.strings'

interface Props {
  readonly record: DutyRecord
  readonly unit: UnitRecord
}

const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

/** What came in: kept here, opened to be read only. */
export function UnitFiles({ record: { duty, time }, unit }: Props) {
  const attach = useAppTask('duties.attach')
  const open = useAppTask('duties.openFile')
  const save = useAppTask('duties.saveFile')
  const detach = useAppCommand('duties.detach')
  const failed = { onError: showFailure }
  const { organisationId } = unit.standing
  return (
    <AttachedFiles
      title={strings.files}
      description={strings.filesHint}
      none={strings.noFiles}
      files={unit.files}
      words={words}
      isAttaching={attach.isPending}
      isOpening={open.isPending}
      onAttach={(dropped) =>
        attach.mutate({ dutyId: duty.id, periodKey: time.key, organisationId, dropped })
      }
      onOpen={(id) => open.mutate({ id }, failed)}
      onSave={(id) => save.mutate({ id }, failed)}
      onDetach={(id) => detach.mutate({ id }, failed)}
    >
      <ErrorNotice error={attach.error} />
    </AttachedFiles>
  )
}
