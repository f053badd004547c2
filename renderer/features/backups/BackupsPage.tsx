import { Button, Loader } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { IconDeviceUsb } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { BackupDialog } from './BackupDialog'
import { BackupHealth } from './BackupHealth'
import { BackupRuns } from './BackupRuns'
import { backUpAddress, backupsPath, begunQuery } from './backup-address'
import { backupsStrings as strings } from './backups.strings'
import { RestoreDialog } from './RestoreDialog'
import { RestoredNotice } from './RestoredNotice'

/** Sao lưu, phục hồi: how safe the data is, a copy to a stick, and the way back from one. */
export function BackupsPage() {
  const state = useAppQuery('backups.state', {})
  const [, navigate] = useLocation()
  const isBackingUp = useSearch() === begunQuery
  const [opening, setOpening] = useState<'restore' | 'try' | null>(null)
  const { data } = state
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={
          <>
            <Button variant="default" onClick={() => setOpening('try')}>
              {strings.tryEntry}
            </Button>
            <Button variant="default" onClick={() => setOpening('restore')}>
              {strings.restoreEntry}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconDeviceUsb size={18} stroke={1.75} aria-hidden />}
            onClick={() => navigate(backUpAddress)}
          >
            {strings.backUp}
          </Button>
        }
      />
      <ErrorNotice error={state.error} />
      {state.isPending && <Loader size="sm" />}
      {data && <BackupHealth state={data} />}
      {data?.undoRestore && <RestoredNotice restored={data.undoRestore} />}
      {data && data.runs.length > 0 && <BackupRuns runs={data.runs} />}
      {data && isBackingUp && (
        <BackupDialog
          hasKeys={data.hasKeys}
          onClose={() => navigate(backupsPath, { replace: true })}
        />
      )}
      {opening && <RestoreDialog purpose={opening} onClose={() => setOpening(null)} />}
    </Page>
  )
}
