import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { IconFileText } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { decisionColumns } from './decision-columns'
import { subjectDecisionStrings as strings } from './decisions.strings'

/** How many others a decision awards, and where it stands in the ledger, is beside the point here. */
const columns = decisionColumns.filter(({ key }) =>
  ['number', 'day', 'round', 'status'].includes(key),
)

/** Decisions and drafts that name one person or collective, newest first. */
export function SubjectDecisions({ subject }: { readonly subject: SubjectRef }) {
  const found = useAppQuery('decisions.ofSubject', subject)
  const [, navigate] = useLocation()
  return (
    <>
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={found.data ?? []}
        rowKey={({ id }) => id}
        isLoading={found.isPending}
        onOpen={({ id }) => navigate(`/quyet-dinh/${id}`)}
        maxHeight={520}
        empty={<EmptyState icon={IconFileText} title={strings.empty} sentence={strings.sentence} />}
      />
    </>
  )
}
