import { Drawer } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { uiStrings } from '@renderer/ui/ui.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  RegistrationState,
  RegistrationSubject,
} from '@shared/features/registrations/registrations.kinds'
import type {
  CoverageScope,
  RegistrationListing,
} from '@shared/features/registrations/registrations.part'
import { useLocation } from 'wouter'
import { drawerColumns, pathOfRow } from './registration-columns'
import { drawerStrings as strings } from './registrations.strings'

/** Which of the rows of a scope one number counts. */
export interface Behind {
  /** The number in words. */
  readonly what: string
  readonly subject: RegistrationSubject
  readonly listing: RegistrationListing
  readonly states?: RegistrationState[]
  readonly partyOnly?: boolean
  readonly organisationId?: OrganisationId | null
  readonly withSubtree?: boolean
}

interface Props {
  readonly scope: CoverageScope
  readonly behind: Behind
  readonly onClose: () => void
}

/** The rows behind a number; a row opens its paper, or the one who has none. */
export function RegistrationsDrawer({ scope, behind, onClose }: Props) {
  useReturnFocus(true)
  const [, navigate] = useLocation()
  const { what, ...part } = behind
  const filter = { ...scope, ...part }
  const list = useRowWindow({ name: 'registrations.list', filter, page: (page) => page })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={820}
      title={strings.title({ what, count: list.total })}
      closeButtonProps={{ 'aria-label': uiStrings.close }}
    >
      <ErrorNotice error={list.error} />
      <DataTable
        label={what}
        columns={drawerColumns(behind.subject)}
        rows={list.rows}
        rowKey={({ subjectId }) => subjectId}
        isLoading={list.isPending}
        density="compact"
        maxHeight={620}
        onOpen={(row) => navigate(pathOfRow(row, behind.subject))}
        empty={<EmptyState title={strings.empty} />}
      />
    </Drawer>
  )
}
