import { Drawer } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { uiStrings } from '@renderer/ui/ui.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import type { RatingRow } from '@shared/features/ratings/ratings.contract'
import type { RatingOutcome, RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { markText, outcomeWords } from '@shared/features/ratings/ratings.strings'
import { useLocation } from 'wouter'
import { OutcomeBadge } from './OutcomeBadge'
import { behindStrings as strings } from './ratings.strings'

export interface Scope {
  readonly year: number
  readonly subject: RatingSubject
  readonly organisationId: OrganisationId | null
}

/** Which of the rows of a scope one number counts. */
export interface Behind {
  /** The number in words. */
  readonly what: string
  /** Whom it counts; those rated unless said. */
  readonly who?: 'missing' | 'all'
  /** None: every answer there is. */
  readonly outcomes: readonly RatingOutcome[]
  readonly organisationId?: OrganisationId | null
  readonly withSubtree?: boolean
  readonly kind?: OrganisationKind
  readonly level?: OrganisationLevel
}

interface Props {
  readonly scope: Scope
  readonly behind: Behind
  readonly onClose: () => void
}

/** The rows behind a number, by name; a row opens its own page. */
export function BehindDrawer({ scope, behind, onClose }: Props) {
  useReturnFocus(true)
  const [, navigate] = useLocation()
  const { what, outcomes, ...part } = behind
  const filter = { ...scope, ...part, outcomes: [...outcomes] }
  const list = useRowWindow({ name: 'ratings.drill', filter, page: (page) => page })
  const page = scope.subject === 'person' ? '/ca-nhan' : '/to-chuc'
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      title={strings.title({ what, count: list.total })}
      closeButtonProps={{ 'aria-label': uiStrings.close }}
    >
      <ErrorNotice error={list.error} />
      <DataTable
        label={what}
        columns={columns}
        rows={list.rows}
        rowKey={({ subjectId }) => subjectId}
        isLoading={list.isPending}
        density="compact"
        maxHeight={620}
        onOpen={({ subjectId }) => navigate(`${page}/${subjectId}`)}
        empty={<EmptyState title={strings.empty} />}
      />
    </Drawer>
  )
}

const columns: readonly Column<RatingRow>[] = [
  { key: 'name', title: strings.columns.name, grow: 3, value: ({ name }) => name },
  { key: 'unit', title: strings.columns.unit, grow: 3, value: ({ unit }) => unit },
  {
    key: 'outcome',
    title: strings.columns.outcome,
    width: 180,
    render: (row) =>
      row.outcome && (
        <OutcomeBadge
          outcome={row.outcome}
          {...((row.isExemplary || row.outcome === 'unrated') && { text: markText(row) })}
        />
      ),
  },
  {
    key: 'before',
    title: strings.columns.before,
    width: 120,
    value: ({ previous }) => (previous === null ? '' : outcomeWords[previous]),
  },
]
